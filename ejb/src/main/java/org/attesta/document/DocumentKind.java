package org.attesta.document;

import java.util.List;
import java.util.Locale;
import org.attesta.shared.Rules;

/** The documents that the body writes, each with the rules that ask for it. */
public enum DocumentKind {
    PROPOSAL("R-8.5.1", "R-9.1.4.3"),
    AGREEMENT("R-5.1.2"),
    TEAM_LETTER("R-9.2.3.5"),
    AUDIT_PLAN("R-9.2.3.2"),
    STAGE1_CONCLUSIONS("R-9.3.1.2.3", "R-9.3.1.2.4"),
    AUDIT_REPORT("R-9.4.8"),
    NONCONFORMITY_SHEET("R-9.4.5.3", "R-9.4.9", "R-9.4.10"),
    DECISION_LETTER("R-9.5.1.4"),
    REFUSAL_LETTER("R-9.5.1.4", "R-9.7.1");

    private final List<String> rules;

    DocumentKind(String... rules) {
        this.rules = List.of(rules);
    }

    /** As addresses name it: {@code audit-plan}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the rules come from, such as {@code ISO/IEC 17021-1:2015 9.2.3.2}. */
    List<String> clauses() {
        return rules.stream().map(Rules::clauseOf).toList();
    }
}
