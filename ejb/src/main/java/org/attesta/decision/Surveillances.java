package org.attesta.decision;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The surveillance audits of a cycle in the order in which they were opened, without those that were cancelled. */
public record Surveillances(List<SurveillanceFacts> all) implements Serializable {

    public static final Surveillances NONE = new Surveillances(List.of());

    public Surveillances {
        all = List.copyOf(all);
    }

    /** The one that waits for its consequence the longest; where none does, the one opened last. */
    public SurveillanceFacts inQuestion() {
        return all.stream()
                .filter(SurveillanceFacts::recommended)
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? SurveillanceFacts.NONE : all.get(all.size() - 1));
    }

    public Optional<SurveillanceFacts> of(UUID auditId) {
        return all.stream().filter(s -> s.is(auditId)).findFirst();
    }

    /** The first that has to be reviewed and waits for it. */
    public Optional<SurveillanceFacts> reviewDue() {
        return all.stream().filter(SurveillanceFacts::reviewDue).findFirst();
    }
}
