package org.attesta.document;

import java.util.List;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.DecisionOutcome;
import org.attesta.reports.HouseDocument.Section;

/** The letter to the client: what was decided, why, from when, and how to appeal ({@code 9.5.1.4, 9.7.1}). */
record DecisionPaper(DecisionContent content, Say say) {

    List<Section> sections() {
        var parts = new Parts(say)
                .part("decision.subject", "R-9.5.1.4")
                .prose(say.of("decision.told." + told()))
                .part("decision.facts", "R-9.5.1.4")
                .fact("decision.number", content.number())
                .fact("decision.certification", content.certification())
                .fact("audit.standard", content.standard())
                .fact("decision.outcome", say.name("decision.outcome", content.outcome()))
                .fact("decision.decidedOn", say.date(content.decidedOn()))
                .fact("decision.effective", say.date(content.effective()));
        if (content.until() != null) {
            parts.fact("decision.until", say.date(content.until()));
        }
        parts.fact("decision.decidedBy", content.decidedBy());
        if (content.scope() != null && !content.scope().isBlank()) {
            parts.part("proposal.scope", "R-9.5.1.4").prose(content.scope());
        }
        if (content.certificate() != null) {
            parts.part("decision.certificate", "R-8.2.2")
                    .fact("decision.certificateNumber", content.certificate())
                    .fact("decision.expiry", say.date(content.expiry()));
        }
        return parts.part("decision.reason", "R-9.5.1.4")
                .prose(content.reason())
                .part("decision.follows", null)
                .prose(say.of("decision.follows." + told()))
                .part("agreement.appeals", "R-9.7.1")
                .prose(say.of("decision.appeal"))
                .all();
    }

    /** The words for the outcome; to refuse a restoration is not to refuse a first certification. */
    private String told() {
        boolean refusedRestoration =
                content.outcome() == DecisionOutcome.REFUSE && content.kind() == DecisionKind.RESTORATION;
        return refusedRestoration ? "REFUSE_RESTORATION" : content.outcome().name();
    }
}
