package org.attesta.document;

import java.util.List;
import org.attesta.client.Countries;
import org.attesta.reports.HouseDocument.Section;

/** The legally enforceable agreement ({@code ISO/IEC 17021-1:2015, 5.1.2}) with the duties of both sides. */
record AgreementPaper(AgreementContent content, Say say) {

    /** The part for each clause whose duties an agreement may contain. */
    private static final List<Duty> DUTIES = List.of(
            new Duty("8.5.1", "duties"),
            new Duty("8.3.4", "marks"),
            new Duty("8.4", "confidentiality"),
            new Duty("8.5.3", "changes"));

    private record Duty(String clause, String key) {}

    List<Section> sections() {
        var parts = new Parts(say).part("agreement.parties", "R-5.1.2");
        var address = String.join(", ", content.parties().bodyAddress());
        party("agreement.body", content.parties().body(), Countries.translated(address, say.locale()), parts);
        party(
                "agreement.client",
                content.parties().client(),
                String.join(", ", content.parties().address().lines(say.locale())),
                parts);
        parts.fact("agreement.representative", content.parties().representative())
                .fact("agreement.proposal", say.of("agreement.proposalOf", content.number(), content.proposedOn()))
                .prose(say.of("agreement.preamble"));
        ProposalPaper.subject(content, say, parts);
        ProposalPaper.time(content, say, parts);
        ProposalPaper.fee(content, say, parts)
                .part("agreement.bodyDuties", "R-5.1.3")
                .prose(say.of("agreement.bodyDuties.text"));
        for (var duty : DUTIES) {
            if (content.duties().contains(duty.clause())) {
                var key = "agreement." + duty.key();
                parts.part(key, "R-" + duty.clause()).prose(say.of(key + ".text"));
            }
        }
        return parts.part("agreement.appeals", "R-9.7.1")
                .prose(say.of("agreement.appeals.text"))
                .part("agreement.term", "R-5.1.2")
                .prose(say.of("agreement.term.text"))
                .all();
    }

    private void party(String key, String name, String address, Parts parts) {
        parts.fact(key, ReportPaper.joined(say.given(name), address));
    }
}
