package org.attesta.document;

import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditRow;
import org.attesta.audit.Objection;
import org.attesta.audit.Seat;
import org.attesta.client.ClientFacts;
import org.attesta.reports.HouseDocument.Columns;
import org.attesta.reports.HouseDocument.Section;

/** The letter that names the audit team, in time to object ({@code ISO/IEC 17021-1:2015, 9.2.3.5}). */
record TeamLetterPaper(AuditRow audit, ClientFacts client, Say say) {

    List<Section> sections() {
        var parts = new Parts(say)
                .part("team.subject", null)
                .prose(say.of("team.opening", audit.objectionUntil()))
                .part("audit", null);
        AuditLines.of(audit, client, say).addTo(parts);
        parts.part("team", "R-9.2.2.1.1")
                .table(
                        Columns.THREE,
                        List.of("team.name", "team.part", "team.note"),
                        audit.draft().team().stream().map(this::member).toList());
        if (!audit.objections().isEmpty()) {
            parts.part("team.objections", "R-9.2.3.5")
                    .table(
                            Columns.STEPS,
                            List.of("day", "team.about", "team.answer", "team.reason"),
                            audit.objections().stream().map(this::objection).toList());
        }
        return parts.part("team.howToObject", "R-9.2.3.5")
                .prose(say.of("team.objecting", audit.objectionUntil()))
                .prose(say.of("letter.noSignature"))
                .all();
    }

    private List<String> member(Seat seat) {
        return Parts.row(seat.name(), say.name("audit.part", seat.part()), AuditLines.note(seat, audit, say));
    }

    private List<String> objection(Objection one) {
        return Parts.row(say.shortDate(one.on()), about(one.personId()), one.answer(), one.reason());
    }

    private String about(UUID personId) {
        return personId == null ? say.of("team.whole") : AuditLines.nameOf(personId, audit);
    }
}
