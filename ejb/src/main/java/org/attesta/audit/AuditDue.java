package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.policy.Policy;
import org.attesta.policy.Settings;
import org.attesta.shared.DueItem;
import org.attesta.shared.DueSource;

/** How long a client may object to a team (9.2.3.5), and when the report of an audit is to be there (9.4.8). */
@ApplicationScoped
class AuditDue implements DueSource {

    @Inject
    Audits audits;

    @Inject
    ClientService clients;

    @Inject
    Policy policy;

    @Override
    public List<DueItem> dueUntil(LocalDate until, UUID ownClient, int limit) {
        var settings = policy.current();
        var found = new ArrayList<>(audits.objectionsUntil(until, ownClient, limit));
        found.addAll(audits.closedUntil(until, ownClient, limit));
        var names = clients.names(found.stream().map(Audit::clientId).toList());
        return found.stream()
                .map(a -> item(a, names.get(a.clientId()), settings))
                .filter(item -> !item.due().isAfter(until))
                .toList();
    }

    private static DueItem item(Audit a, String client, Settings settings) {
        if (a.state() == AuditState.TEAM_PROPOSED) {
            return item(a, client, "OBJECTION", "R-9.2.3.5", a.objectionUntil());
        }
        var closed = a.draft().closing().date();
        var due = settings.workdays().after(closed, settings.reportWorkingDays());
        return item(a, client, "REPORT", "R-9.4.8.1", due);
    }

    private static DueItem item(Audit a, String client, String kind, String rule, LocalDate due) {
        return new DueItem(kind, rule, a.type(), a.id(), a.number(), a.clientId(), client, due);
    }
}
