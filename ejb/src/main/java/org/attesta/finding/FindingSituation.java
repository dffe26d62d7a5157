package org.attesta.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.Part;
import org.attesta.evidence.EvidenceFacts;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/** A finding with all that its conditions look at. */
record FindingSituation(
        Finding subject, Actor actor, LocalDate today, AuditFacts audit, Deadlines deadlines, Known known)
        implements Situation {

    /** What other features know, asked only where a condition needs it. */
    interface Known {

        /** Whether the audited standard has this clause. */
        boolean clause(String standard, String number);

        /** Those of {@code ids} that exist and were submitted. */
        List<EvidenceFacts> evidence(Collection<UUID> ids);

        /** Whether the person may audit against the standard on that day. */
        boolean competent(UUID personId, String standard, LocalDate on);
    }

    boolean leads() {
        return audit.ledBy(actor.personId());
    }

    /** Lead auditors and auditors; experts, trainees and observers own no finding. */
    boolean audits() {
        return audits(audit, actor);
    }

    static boolean audits(AuditFacts audit, Actor actor) {
        return actor.personId() != null
                && audit.partOf(actor.personId()).filter(Part::counts).isPresent();
    }
}
