package org.attesta.standard;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing that the auditor looks at, in our own words.
 *
 * @param code stays the same from version to version as long as the item means the same, such as {@code S2-8.6.1-03}
 * @param clause the clause of the audited standard; null where the item serves the certification rules only
 * @param reference the clause of the certification rules that asks for the item, such as {@code ISO/IEC 17021-1:2015
 *     9.3.1.2.2 a}; null where there is none
 * @param evidence what is typically looked at
 */
public record ChecklistItem(
        String code,
        ItemKind kind,
        ItemTopic topic,
        Set<ChecklistUse> audits,
        Clause clause,
        String reference,
        Words question,
        Words evidence)
        implements Serializable {

    /** Longer questions are several questions. */
    public static final int MAX_LENGTH = 400;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9.]+){1,2}");

    public ChecklistItem {
        require(isCode(code), code, "malformed code");
        require(kind != null && topic != null, code, "kind and topic are needed");
        require(audits != null && !audits.isEmpty(), code, "belongs to no audit");
        require(clause != null || reference != null, code, "points at no clause");
        require(question != null && evidence != null, code, "question and evidence are needed");
        require(isShort(question) && isShort(evidence), code, "a text is too long");
        audits = Set.copyOf(EnumSet.copyOf(audits));
    }

    public static boolean isCode(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    public boolean usedIn(String auditType) {
        return audits.stream().anyMatch(use -> use.name().equals(auditType));
    }

    private static boolean isShort(Words words) {
        return words.en().length() <= MAX_LENGTH && words.el().length() <= MAX_LENGTH;
    }

    private static void require(boolean holds, String code, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("item " + code + ": " + otherwise);
        }
    }
}
