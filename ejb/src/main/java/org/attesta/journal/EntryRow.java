package org.attesta.journal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Role;

/** A line of the trail as readers see it. {@code sequence} counts without end in the order of writing. */
public record EntryRow(
        long sequence,
        Instant at,
        LocalDate businessDate,
        String username,
        String name,
        Role role,
        String what,
        String transition,
        String subjectType,
        UUID subjectId,
        String subjectNumber,
        UUID clientId,
        String from,
        String to,
        Outcome outcome,
        String reason,
        List<PassedCondition> conditions)
        implements Serializable {

    /** A condition as it was judged at that moment, in the words of then. */
    public record PassedCondition(
            String rule,
            String clause,
            String level,
            boolean met,
            String message,
            String proofType,
            UUID proofId,
            String reason)
            implements Serializable {}
}
