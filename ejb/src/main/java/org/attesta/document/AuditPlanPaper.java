package org.attesta.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attesta.audit.AgendaItem;
import org.attesta.audit.AuditRow;
import org.attesta.audit.Seat;
import org.attesta.client.ClientFacts;
import org.attesta.client.SiteFacts;
import org.attesta.reports.HouseDocument.Columns;
import org.attesta.reports.HouseDocument.Section;

/** The plan of an audit ({@code ISO/IEC 17021-1:2015, 9.2.3.2}). */
record AuditPlanPaper(AuditRow audit, ClientFacts client, Say say) {

    private static final Comparator<AgendaItem> IN_TIME = Comparator.comparing(
                    AgendaItem::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AgendaItem::from, Comparator.nullsLast(Comparator.naturalOrder()));

    List<Section> sections() {
        var draft = audit.draft();
        var parts = new Parts(say).part("audit", "R-9.2.3.2");
        AuditLines.of(audit, client, say).addTo(parts);
        parts.fact("plan.onSiteDays", say.number(draft.plan().onSiteDays()))
                .fact("plan.language", draft.plan().language())
                .part("plan.objectives", "R-9.2.1.2")
                .prose(say.list(draft.basis().objectives().stream()
                        .sorted()
                        .map(o -> say.name("audit.objectives", o))
                        .toList()))
                .part("plan.criteria", "R-9.2.1.4")
                .prose(draft.basis().criteria())
                .part("plan.scope", "R-9.2.1.3")
                .prose(say.list(draft.basis().scopeUnits()))
                .part("team", "R-9.2.2.1.1")
                .table(
                        Columns.THREE,
                        List.of("team.name", "team.part", "team.task"),
                        draft.team().stream().map(this::member).toList())
                .fact("plan.accompanying", draft.plan().accompanying());
        if (draft.plan().remote() || draft.plan().ictRisks() != null) {
            parts.part("plan.remote", "MD4").prose(draft.plan().ictRisks());
        }
        return parts.part("plan.agenda", "R-9.2.3.2")
                .table(
                        Columns.AGENDA,
                        List.of("plan.time", "plan.subject", "plan.place", "plan.who"),
                        draft.plan().agenda().stream()
                                .sorted(IN_TIME)
                                .map(this::line)
                                .toList())
                .prose(say.of("plan.closing"))
                .all();
    }

    private List<String> member(Seat seat) {
        var note = AuditLines.note(seat, audit, say);
        var days = seat.days() == null ? "" : say.of("team.days", say.number(seat.days()));
        return Parts.row(seat.name(), say.name("audit.part", seat.part()), (days + "\n" + note).strip());
    }

    private List<String> line(AgendaItem item) {
        return Parts.row(when(item), what(item), where(item), who(item));
    }

    private String when(AgendaItem item) {
        var hours = item.from() == null ? "" : "\n" + item.from() + (item.to() == null ? "" : "–" + item.to());
        return say.shortDate(item.date()) + hours;
    }

    private String what(AgendaItem item) {
        var clauses = item.clauses().isEmpty() ? "" : "\n" + say.of("clauses", String.join(", ", item.clauses()));
        return say.given(item.subject()) + clauses;
    }

    private String where(AgendaItem item) {
        var place = new ArrayList<String>();
        client.sites().stream()
                .filter(s -> s.id().equals(item.siteId()))
                .map(SiteFacts::name)
                .forEach(place::add);
        if (item.remote()) {
            place.add(say.of("plan.remotely"));
        }
        return place.isEmpty() ? say.of("plan.away") : String.join("\n", place);
    }

    private String who(AgendaItem item) {
        return item.personIds().stream()
                .map(id -> AuditLines.nameOf(id, audit))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
