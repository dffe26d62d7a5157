package org.attesta.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attesta.audit.AuditFacts;
import org.attesta.evidence.EvidenceFacts;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/** A finding with all that its conditions look at.
 *
 * @param audit that it was found in
 * @param cycle all audits of the programme, in the order in which they were opened
 */
record FindingSituation(
        Finding subject,
        Actor actor,
        LocalDate today,
        AuditFacts audit,
        List<AuditFacts> cycle,
        Deadlines deadlines,
        Known known)
        implements Situation {

    FindingSituation {
        cycle = List.copyOf(cycle);
    }

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

    boolean audits() {
        return audit.auditedBy(actor.personId());
    }

    /** Whether the person had any part in an audit of the programme. */
    boolean tookPart() {
        return Stream.concat(Stream.of(audit), cycle.stream())
                .anyMatch(a -> a.partOf(actor.personId()).isPresent());
    }

    List<AuditFacts> judging() {
        return audit.judging(cycle);
    }
}
