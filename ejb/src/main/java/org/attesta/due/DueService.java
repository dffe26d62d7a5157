package org.attesta.due;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attesta.access.Access;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.DueItem;
import org.attesta.shared.DueSource;
import org.attesta.shared.Role;

/** Everything that is open and falls due around a day. */
@Stateless
public class DueService {

    public static final Set<Role> READERS =
            Set.copyOf(EnumSet.of(Role.CLIENT, Role.CM, Role.PLAN, Role.AUDITOR, Role.DM, Role.AB));

    /** The longest step of the reminder ladder of rulebook §6. */
    public static final int AHEAD_DAYS = 90;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<DueSource> sources;

    /**
     * What is open now, seen on another day: overdue by then, or due within {@value #AHEAD_DAYS} days after it.
     *
     * @param on null for today
     * @param limit how many at most, the most urgent first
     */
    public List<DueRow> on(LocalDate on, int limit) {
        var actor = access.require("due.read", READERS);
        var day = on == null ? clock.today() : on;
        var own = actor.ofClient() ? actor.clientId() : null;
        return sources.stream()
                .flatMap(source -> source.dueUntil(day.plusDays(AHEAD_DAYS), own, limit).stream())
                .sorted(Comparator.comparing(DueItem::due).thenComparing(DueItem::number))
                .limit(limit)
                .map(item -> DueRow.of(item, day))
                .toList();
    }
}
