package org.attesta.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.RecommendationKind;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.SurveillanceFacts;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/** What a certification asks of its surveillance ({@code ISO/IEC 17021-1:2015, 9.6.1}). */
final class SurveillanceRules {

    private SurveillanceRules() {}

    /** C5 without a decision: the leader's positive conclusion on an audit that raised no major nonconformity. */
    static List<Condition> maintain(CertificationSituation s) {
        var surveillance = s.surveillances().inQuestion();
        var audit = surveillance.audit();
        var judged = new ArrayList<Condition>();
        if (s.actor().has(Role.AUDITOR)) {
            judged.add(Condition.block(
                    "C5",
                    audit != null && audit.ledBy(s.actor().personId()),
                    Text.of("certification.surveillanceLead")));
        }
        judged.add(Condition.block("R-9.6.1", positive(audit), Text.of("certification.surveillancePositive")));
        judged.add(Condition.block("R-9.6.1", !surveillance.major(), Text.of("certification.surveillanceNoMajor")));
        judged.add(Condition.block("C5", s.file() == null, Text.of("certification.noOtherDecision")));
        return judged.stream()
                .map(c -> audit == null ? c : c.provenBy("audit", audit.id()))
                .toList();
    }

    /** C5: the leader answers the questions with which the review of the audit came back. */
    static List<Condition> handInAgain(CertificationSituation s) {
        var reviewed = s.file() == null
                ? Optional.<SurveillanceFacts>empty()
                : s.surveillances().of(s.file().auditId());
        var judged = new ArrayList<Condition>();
        judged.add(Condition.block(
                "C5", s.returned(DecisionKind.SURVEILLANCE), Text.of("certification.surveillanceReturned")));
        if (s.actor().has(Role.AUDITOR)) {
            judged.add(Condition.block(
                    "C5",
                    reviewed.filter(r -> r.audit().ledBy(s.actor().personId())).isPresent(),
                    Text.of("certification.surveillanceLead")));
        }
        return judged;
    }

    private static boolean positive(AuditFacts audit) {
        return audit != null
                && audit.state() == AuditState.RECOMMENDED
                && audit.recommendation() == RecommendationKind.MAINTAIN;
    }
}
