package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.policy.Policy;
import org.attesta.policy.Settings;
import org.attesta.shared.DueItem;
import org.attesta.shared.DueSource;

/** How long a client may object to a team (9.2.3.5), and when the report of an audit is to be there (9.4.8). */
@ApplicationScoped
class AuditDue implements DueSource {

    private static final Set<AuditState> WAITING =
            EnumSet.of(AuditState.TEAM_PROPOSED, AuditState.FIELDWORK_DONE, AuditState.REPORT_DRAFT);

    @Inject
    Audits audits;

    @Inject
    ClientService clients;

    @Inject
    Policy policy;

    @Override
    public List<DueItem> dueUntil(LocalDate until, UUID ownClient, int limit) {
        var found =
                ownClient == null ? audits.waiting(WAITING, limit) : audits.waitingForClient(WAITING, ownClient, limit);
        var names = clients.names(found.stream().map(Audit::clientId).toList());
        var settings = policy.current();
        return found.stream()
                .map(a -> item(a, names.get(a.clientId()), settings))
                .flatMap(Optional::stream)
                .filter(item -> !item.due().isAfter(until))
                .toList();
    }

    private static Optional<DueItem> item(Audit a, String client, Settings settings) {
        if (a.state() == AuditState.TEAM_PROPOSED) {
            return Optional.of(item(a, client, "OBJECTION", "R-9.2.3.5", a.objectionUntil()));
        }
        return Optional.ofNullable(a.draft().closing().date())
                .map(day -> settings.workdayCalendar().after(day, settings.reportWorkingDays()))
                .map(due -> item(a, client, "REPORT", "R-9.4.8.1", due));
    }

    private static DueItem item(Audit a, String client, String kind, String rule, LocalDate due) {
        return new DueItem(kind, rule, a.type(), a.id(), a.number(), a.clientId(), client, due);
    }
}
