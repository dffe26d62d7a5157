package org.attesta.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Situation;

/**
 * An audit with all that its conditions look at.
 *
 * @param team the one that is judged: what a command brings, else what is kept
 * @param intended what the leader is about to recommend; null while nobody says
 * @param consequences what follows in other records inside the same transaction
 */
record AuditSituation(
        Audit subject,
        Actor actor,
        LocalDate today,
        List<Seat> team,
        RecommendationKind intended,
        AuditContext context,
        Consequences consequences)
        implements Situation {

    /** What an arrow does beyond the audit itself. */
    interface Consequences {

        void tell(AuditEvent event);

        void draftReport(String language);

        void freezeReport();

        void repeat();

        /** Its place in the cycle is free again. */
        void cancelled();
    }

    AuditDraft draft() {
        return subject.draft();
    }

    boolean stage1() {
        return subject.kind() == AuditType.STAGE1;
    }

    boolean stage2() {
        return subject.kind() == AuditType.STAGE2;
    }

    UUID id() {
        return subject.id();
    }

    List<Condition> others(String transition) {
        return context.others().apply(transition, this);
    }

    /** True when the conditions are judged for somebody who acts as an auditor, not for a reader. */
    boolean byAuditor() {
        return actor.has(Role.AUDITOR);
    }
}
