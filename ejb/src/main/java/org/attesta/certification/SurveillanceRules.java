package org.attesta.certification;

import java.util.ArrayList;
import java.util.List;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.RecommendationKind;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/** What a certification asks of its surveillance ({@code ISO/IEC 17021-1:2015, 9.6.1}). */
final class SurveillanceRules {

    private SurveillanceRules() {}

    /** C5 without a decision: the leader's positive conclusion on an audit that raised no major nonconformity. */
    static List<Condition> maintain(CertificationSituation s) {
        var audit = s.surveillance().audit();
        var judged = new ArrayList<Condition>();
        if (s.actor().has(Role.AUDITOR)) {
            judged.add(Condition.block(
                    "C5",
                    audit != null && audit.ledBy(s.actor().personId()),
                    Text.of("certification.surveillanceLead")));
        }
        judged.add(Condition.block("R-9.6.1", positive(audit), Text.of("certification.surveillancePositive")));
        judged.add(Condition.block("R-9.6.1", !s.surveillance().major(), Text.of("certification.surveillanceNoMajor")));
        judged.add(Condition.block("C5", s.decision() == null, Text.of("certification.noOtherDecision")));
        return judged.stream()
                .map(c -> audit == null ? c : c.provenBy("audit", audit.id()))
                .toList();
    }

    private static boolean positive(AuditFacts audit) {
        return audit != null
                && audit.state() == AuditState.RECOMMENDED
                && audit.recommendation() == RecommendationKind.MAINTAIN;
    }
}
