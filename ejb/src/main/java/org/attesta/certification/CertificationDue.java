package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.policy.Policy;
import org.attesta.programme.CyclePolicy;
import org.attesta.shared.DueItem;
import org.attesta.shared.DueSource;

/** The days that a certification waits for: surveillance, recertification, expiry, the end of a suspension or of what can be restored. */
@ApplicationScoped
class CertificationDue implements DueSource {

    @Inject
    Certifications certifications;

    @Inject
    Policy policy;

    @Override
    public List<DueItem> dueUntil(LocalDate until, UUID ownClient, int limit) {
        var due = new ArrayList<DueItem>();
        var cycle = CyclePolicy.of(policy.current());
        for (var c : certifications.dueUntil(until, cycle.recertificationDays(), ownClient, limit)) {
            switch (c.state()) {
                case ACTIVE, SUSPENDED -> ofCertified(c, cycle, due);
                case EXPIRED_RESTORABLE -> due.add(item(c, "RESTORE", "R-9.6.3.2.5", c.restorableUntil()));
                default -> {}
            }
        }
        return due.stream().filter(item -> !item.due().isAfter(until)).toList();
    }

    private static void ofCertified(Certification c, CyclePolicy cycle, List<DueItem> due) {
        if (c.surveillanceDue() != null) {
            due.add(item(c, "SURVEILLANCE", "R-9.1.3.3", c.surveillanceDue()));
        }
        if (c.suspendedUntil() != null) {
            due.add(item(c, "SUSPENSION", "R-9.6.5.4", c.suspendedUntil()));
        }
        due.add(item(c, "RECERTIFICATION", "R-9.6.3.1.1", cycle.recertificationLatest(c.expiry())));
        due.add(item(c, "EXPIRY", "R-9.6.3.1.1", c.expiry()));
    }

    private static DueItem item(Certification c, String kind, String rule, LocalDate due) {
        return new DueItem(kind, rule, c.type(), c.id(), c.number(), c.clientId(), c.clientName(), due);
    }
}
