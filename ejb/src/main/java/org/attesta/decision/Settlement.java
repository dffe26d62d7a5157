package org.attesta.decision;

import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.audit.RecommendationKind;

/** Which recommended audits have led to what they were for once something is decided (U13). */
final class Settlement {

    private Settlement() {}

    static boolean settles(Decision decision, AuditFacts audit) {
        if (audit.state() != AuditState.RECOMMENDED) {
            return false;
        }
        return audit.type() == AuditType.SURVEILLANCE
                ? surveillance(decision, audit)
                : decision.kind() == DecisionKind.INITIAL;
    }

    /** A restoration rests on all that was found, a withdrawal leaves nothing to be concluded. */
    private static boolean surveillance(Decision decision, AuditFacts audit) {
        boolean itself = audit.id().equals(decision.auditId());
        return switch (decision.outcome()) {
            case MAINTAIN -> itself;
            case SUSPEND, REDUCE_SCOPE -> itself || audit.recommendation() != RecommendationKind.MAINTAIN;
            case RESTORE, WITHDRAW -> true;
            default -> false;
        };
    }
}
