package org.attesta.document;

import java.util.List;
import java.util.stream.IntStream;
import org.attesta.reports.HouseDocument.Columns;
import org.attesta.reports.HouseDocument.Section;

/** The offer: what would be certified, in how much time, for how much, and what the client takes on ({@code 8.5.1}). */
record ProposalPaper(AgreementContent content, Say say) {

    List<Section> sections() {
        var parts = new Parts(say).part("proposal.subject", null).prose(say.of("proposal.opening", content.number()));
        subject(content, say, parts);
        time(content, say, parts);
        return fee(content, say, parts)
                .part("proposal.next", "R-5.1.2")
                .prose(say.of("proposal.closing"))
                .prose(say.of("letter.noSignature"))
                .all();
    }

    static Parts subject(AgreementContent content, Say say, Parts parts) {
        return parts.part("proposal.certification", "R-9.1.1a")
                .fact("proposal.kind", say.name("application.kind", content.kind()))
                .fact("audit.standard", content.standard())
                .fact("proposal.scope", content.scope())
                .part("proposal.sites", "R-5.1.2")
                .table(
                        Columns.NUMBERED,
                        List.of("no", "site", "proposal.where"),
                        IntStream.range(0, content.sites().size())
                                .mapToObj(i -> site(i + 1, content.sites().get(i), say))
                                .toList());
    }

    private static List<String> site(int number, Place place, Say say) {
        return Parts.row(
                String.valueOf(number), place.name(), ReportPaper.joined(place.line(say.locale()), place.activities()));
    }

    static Parts time(AgreementContent content, Say say, Parts parts) {
        var days = content.days();
        parts.part("proposal.time", "R-9.1.4.3");
        if (days != null) {
            parts.fact("proposal.stage1", say.number(days.stage1()))
                    .fact("proposal.stage2", say.number(days.stage2()))
                    .fact("proposal.surveillance", say.number(days.surveillance()))
                    .fact("proposal.recertification", say.number(days.recertification()));
        }
        return parts.part("proposal.programme", "R-9.1.3.2").prose(content.programmeOutline());
    }

    static Parts fee(AgreementContent content, Say say, Parts parts) {
        parts.part("proposal.fees", "R-8.5.1");
        return content.price() == null
                ? parts.fact("proposal.fee", say.money(content.fee(), content.currency()))
                        .prose(say.of("proposal.withoutTax"))
                : new PricePart(content.price(), content.currency(), say).lines(parts);
    }
}
