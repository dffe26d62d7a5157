package org.attesta.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.audit.AuditRow;
import org.attesta.audit.Seat;
import org.attesta.client.ClientFacts;
import org.attesta.client.SiteFacts;
import org.attesta.reports.HouseDocument.Columns;

/** What plan and letter both say of an audit: what it is, when, and where. */
record AuditLines(AuditRow audit, ClientFacts client, Say say) {

    static AuditLines of(AuditRow audit, ClientFacts client, Say say) {
        return new AuditLines(audit, client, say);
    }

    void addTo(Parts parts) {
        var schedule = audit.draft().schedule();
        parts.fact("audit.number", audit.number())
                .fact("audit.type", say.name("audit.type", audit.type()))
                .fact("audit.standard", audit.standard())
                .fact(
                        "audit.days",
                        schedule.firstDay() == null ? null : say.days(schedule.firstDay(), schedule.lastDay()));
        var sites = sites();
        if (sites.isEmpty()) {
            parts.fact("audit.sites", null);
        } else {
            parts.table(Columns.NUMBERED, List.of("no", "site", "address"), sites);
        }
    }

    private List<List<String>> sites() {
        var wanted = audit.draft().schedule().siteIds();
        var rows = new ArrayList<List<String>>();
        for (SiteFacts site : client.sites()) {
            if (wanted.contains(site.id())) {
                rows.add(Parts.row(
                        String.valueOf(rows.size() + 1),
                        site.name(),
                        Place.of(site).line(say.locale())));
            }
        }
        return rows;
    }

    static String nameOf(UUID personId, AuditRow audit) {
        return audit.draft().team().stream()
                .filter(s -> s.personId().equals(personId))
                .map(Seat::name)
                .findFirst()
                .orElse(null);
    }

    /** Under whom a member works, or why an observer is there. */
    static String note(Seat seat, AuditRow audit, Say say) {
        var notes = new ArrayList<String>();
        if (seat.evaluatorId() != null) {
            notes.add(say.of("team.evaluator", nameOf(seat.evaluatorId(), audit)));
        }
        if (seat.responsibleId() != null) {
            notes.add(say.of("team.responsible", nameOf(seat.responsibleId(), audit)));
        }
        if (seat.justification() != null) {
            notes.add(seat.justification());
        }
        return notes.stream().filter(n -> !n.isBlank()).collect(Collectors.joining("\n"));
    }
}
