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
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.DueItem;
import org.attesta.shared.DueSource;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

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
     * What is open now, seen on another day: overdue by then, or due within {@value #AHEAD_DAYS} days after it. A client
     * account sees its own organisation's, one without an organisation nothing.
     *
     * @param on null for today
     * @param asked how many at a time, and from where on: the most urgent come first
     */
    public Slice<DueRow> on(LocalDate on, ListQuery asked) {
        var actor = access.require("due.read", READERS);
        var day = on == null ? clock.today() : on;
        asked.check();
        if (actor.ofClient() && actor.clientId() == null) {
            return new Slice<>(List.of(), null, null);
        }
        var own = actor.clientId();
        int first = first(asked.cursor());
        int last = first + asked.limit();
        var items = sources.stream()
                .flatMap(source -> source.dueUntil(day.plusDays(AHEAD_DAYS), own, last + 1).stream())
                .sorted(Comparator.comparing(DueItem::due).thenComparing(DueItem::number))
                .toList();
        var rows = items.stream()
                .skip(first)
                .limit(asked.limit())
                .map(item -> DueRow.of(item, day))
                .toList();
        return new Slice<>(rows, items.size() > last ? String.valueOf(last) : null, null);
    }

    /** The list is put together of several: its cursor counts what came before. */
    private static int first(String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("[0-9]{1,6}")) {
            throw new BadInput("cursor", Text.of("shared.cursor"));
        }
        return Integer.parseInt(cursor);
    }
}
