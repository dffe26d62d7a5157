package org.attesta.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Recipient;
import org.attesta.access.Recipients;
import org.attesta.shared.Actor;
import org.attesta.shared.DailyDuty;
import org.attesta.shared.DueItem;
import org.attesta.shared.DueSource;
import org.attesta.shared.Role;
import org.attesta.shared.TurnService;

/** Tells once when something falls due within a week, and once when it is overdue: those who can do it. */
@ApplicationScoped
class DueNotices implements DailyDuty {

    private static final int AHEAD_DAYS = 7;
    private static final int MOST = 5_000;

    /** Whose duty it is, by kind; what stands in no line is the certification manager's. */
    private static final Map<String, Set<Role>> ROLES = Map.ofEntries(
            Map.entry("REVIEW", Set.of(Role.CM)),
            Map.entry("OBJECTION", Set.of(Role.CLIENT)),
            Map.entry("REPORT", Set.of(Role.AUDITOR)),
            Map.entry("NC_ANSWER", Set.of(Role.CLIENT)),
            Map.entry("NC_VERIFY", Set.of(Role.AUDITOR)),
            Map.entry("DECISION", Set.of(Role.DM)),
            Map.entry("SURVEILLANCE", Set.of(Role.PLAN)),
            Map.entry("SUSPENSION", Set.of(Role.CM)),
            Map.entry("RECERTIFICATION", Set.of(Role.PLAN)),
            Map.entry("EXPIRY", Set.of(Role.PLAN, Role.CLIENT)),
            Map.entry("RESTORE", Set.of(Role.CM, Role.CLIENT)));

    @Inject
    @Any
    Instance<DueSource> sources;

    @Inject
    Recipients recipients;

    @Inject
    TurnService turns;

    @Inject
    Outbox outbox;

    @Override
    public void on(LocalDate day) {
        var auditors = new Auditors();
        for (var source : sources) {
            for (var item : source.dueUntil(day.plusDays(AHEAD_DAYS), null, MOST)) {
                tell(item, day, auditors);
            }
        }
    }

    private void tell(DueItem item, LocalDate day, Auditors auditors) {
        var kind = item.due().isBefore(day) ? NoticeKind.OVERDUE : NoticeKind.DUE;
        var once = kind + " " + item.kind() + " " + item.id() + " " + item.due();
        for (var to : receivers(item, auditors)) {
            outbox.tellOnce(kind, to, About.of(item), once, item.number(), item.due());
        }
    }

    private List<Recipient> receivers(DueItem item, Auditors auditors) {
        var roles = ROLES.getOrDefault(item.kind(), Set.of(Role.CM));
        if (roles.contains(Role.AUDITOR)) {
            return auditors.whoseTurnIs(item);
        }
        var receivers = new ArrayList<>(
                recipients.inRole(roles.stream().filter(Role.STAFF::contains).collect(Collectors.toSet())));
        if (roles.contains(Role.CLIENT) && item.clientId() != null) {
            receivers.addAll(recipients.ofClient(item.clientId(), Set.of(Role.CLIENT)));
        }
        return receivers;
    }

    /** Those of the audit team for whom it waits; asked for when the first such thing is found. */
    private final class Auditors {

        private static final int LOOKED_AT = 500;

        private Map<Actor, Set<UUID>> waiting;

        List<Recipient> whoseTurnIs(DueItem item) {
            if (waiting == null) {
                waiting = recipients.actorsInRole(Role.AUDITOR).stream()
                        .collect(Collectors.toMap(
                                a -> a,
                                a -> turns.turnsOf(a, LOOKED_AT).stream()
                                        .map(t -> t.id())
                                        .collect(Collectors.toSet())));
            }
            return waiting.entrySet().stream()
                    .filter(e -> e.getValue().contains(item.id()))
                    .flatMap(e -> recipients.byId(e.getKey().accountId()).stream())
                    .toList();
        }
    }
}
