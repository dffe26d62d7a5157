package org.attesta.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.DueItem;
import org.attesta.shared.DueSource;

/** Packages that lie with the decision makers; what the client of one is told comes with the decision. */
@ApplicationScoped
class DecisionDue implements DueSource {

    @Inject
    Decisions decisions;

    @Override
    public List<DueItem> dueUntil(LocalDate until, UUID ownClient, int limit) {
        if (ownClient != null) {
            return List.of();
        }
        return decisions.dueUntil(until, limit).stream()
                .map(Decision::row)
                .map(d -> new DueItem(
                        "DECISION", "R-9.5.1.4", "decision", d.id(), d.number(), d.clientId(), d.clientName(), d.due()))
                .toList();
    }
}
