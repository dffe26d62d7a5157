package org.attesta.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditType;
import org.attesta.audit.RecommendationKind;
import org.attesta.finding.FindingFacts;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** What each outcome asks ({@code ISO/IEC 17021-1:2015, 9.5.2, 9.5.3 and 9.6.5}). */
final class OutcomeRules {

    private OutcomeRules() {}

    /** Judged without what is typed. A refusal asks nothing of the audits, a grant everything. */
    static List<Condition> of(DecisionSituation s) {
        return switch (s.intended().outcome()) {
            case GRANT -> grant(s.dossier(), s);
            case MAINTAIN -> maintain(s.dossier(), s.subject().auditId());
            case RESTORE -> nonconformities(s.dossier());
            case REDUCE_SCOPE -> reduce(s.dossier());
            default -> List.of();
        };
    }

    /** Judged on what is typed. */
    static List<Condition> asked(DecisionSituation s, Decide given) {
        var judged = new ArrayList<Condition>();
        judged.add(Condition.block(
                "D3",
                s.subject().kind().outcomes().contains(given.outcome()),
                Text.of("decision.outcome.fits", Text.of("decision.outcome." + given.outcome()))));
        var rule = reasonRule(given.outcome());
        if (rule != null) {
            judged.add(Condition.block(rule, present(given.reason()), Text.of("shared.reason")));
        }
        if (!given.outcome().issuesCertificate()) {
            judged.add(Condition.block(
                    "D3",
                    given.effective() == null || given.effective().equals(s.today()),
                    Text.of("decision.outcome.atOnce")));
        }
        return judged;
    }

    private static String reasonRule(DecisionOutcome outcome) {
        return switch (outcome) {
            case REFUSE -> "R-9.5.x";
            case ORDER_STAGE2 -> "R-9.5.3.2";
            case SUSPEND -> "R-9.6.5.2";
            case RESTORE, WITHDRAW -> "R-9.6.5.4";
            case REDUCE_SCOPE -> "R-9.6.5.5";
            default -> null;
        };
    }

    private static List<Condition> grant(Dossier dossier, DecisionSituation s) {
        var judged = new ArrayList<Condition>();
        judged.add(PackageRules.sufficient(dossier));
        judged.addAll(PackageRules.initial(dossier));
        judged.addAll(nonconformities(dossier));
        judged.addAll(verifiedInTime(dossier, s));
        dossier.last(AuditType.STAGE2)
                .filter(a -> a.recommendation() != null)
                .ifPresent(a -> judged.add(Condition.warn(
                                "R-9.5.2", a.recommendation().positive(), Text.of("decision.outcome.asRecommended"))
                        .provenBy("audit", a.id())));
        return judged;
    }

    /** The leader's positive conclusion is looked at by somebody who was not in the audit ({@code 9.6.1 a}). */
    private static List<Condition> maintain(Dossier dossier, UUID auditId) {
        var audit = dossier.audit(auditId);
        var judged = new ArrayList<Condition>();
        judged.add(Condition.block(
                        "R-9.6.1",
                        audit.filter(a -> a.recommendation() == RecommendationKind.MAINTAIN)
                                .isPresent(),
                        Text.of("decision.outcome.surveyed"))
                .provenBy("audit", audit.map(AuditFacts::id).orElse(null)));
        judged.addAll(nonconformities(dossier));
        return judged;
    }

    /** Majors verified, plans for minors accepted ({@code 9.5.2 b, c}). */
    private static List<Condition> nonconformities(Dossier dossier) {
        var judged = new ArrayList<Condition>();
        dossier.majors().forEach(nc -> judged.add(about(nc, "R-9.5.2b", nc.verified(), "decision.major.verified")));
        if (dossier.majors().isEmpty()) {
            judged.add(Condition.block("R-9.5.2b", true, Text.of("decision.major.none")));
        }
        dossier.minors()
                .forEach(nc -> judged.add(about(nc, "R-9.5.2c", nc.planAccepted(), "decision.minor.planAccepted")));
        if (dossier.minors().isEmpty()) {
            judged.add(Condition.block("R-9.5.2c", true, Text.of("decision.minor.none")));
        }
        return judged;
    }

    /** Every major was verified within six months after the last day of Stage 2 ({@code 9.5.3.2}). */
    private static List<Condition> verifiedInTime(Dossier dossier, DecisionSituation s) {
        var limit = dossier.verifyMajorsUntil();
        if (limit.isEmpty() || dossier.majors().isEmpty()) {
            return List.of();
        }
        var late = dossier.majors().stream()
                .filter(nc -> (nc.verifiedOn() == null ? s.today() : nc.verifiedOn()).isAfter(limit.get()))
                .findFirst();
        return List.of(Condition.block("R-9.5.3.2", late.isEmpty(), Text.of("decision.major.inTime", limit.get()))
                .provenBy("finding", late.map(FindingFacts::id).orElse(null)));
    }

    /** A major may stay open only if it lies in the part taken out, which a person judges ({@code 9.6.5.5}). */
    private static List<Condition> reduce(Dossier dossier) {
        return dossier.majors().stream()
                .filter(nc -> !nc.verified())
                .map(nc -> Condition.warn("R-9.6.5.5", false, Text.of("decision.major.takenOut", nc.number()))
                        .provenBy("finding", nc.id()))
                .toList();
    }

    private static Condition about(FindingFacts nc, String rule, boolean met, String words) {
        return Condition.block(rule, met, Text.of(words, nc.number())).provenBy("finding", nc.id());
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
