package org.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.DecisionNotice;
import org.attesta.decision.DecisionNoticeService;
import org.attesta.decision.DecisionOutcome;
import org.attesta.document.Found.Of;

/** The letter that tells a decision: a refusal with its reasons, or any other outcome. */
@ApplicationScoped
class DecisionDocuments implements DocumentSource {

    /** What a client asked for. A proposal of the body that was not followed changes nothing: no letter. */
    private static final Set<DecisionKind> ASKED_BY_CLIENT = EnumSet.of(DecisionKind.INITIAL, DecisionKind.RESTORATION);

    @Inject
    DecisionNoticeService decisions;

    @Inject
    DecisionContents contents;

    @Inject
    Seals seals;

    @Override
    public String type() {
        return "decision";
    }

    @Override
    public List<Found> of(UUID id) {
        return decisions.of(id).flatMap(this::letter).map(List::of).orElse(List.of());
    }

    private Optional<Found> letter(DecisionNotice notice) {
        return kind(notice)
                .flatMap(kind -> seals.of(
                                SignedContent.DECISION, notice.id(), contents.of(notice.id()), DecisionContent.class)
                        .map(signed -> found(kind, notice, signed)));
    }

    private static Optional<DocumentKind> kind(DecisionNotice notice) {
        if (notice.outcome() != DecisionOutcome.REFUSE) {
            return Optional.of(DocumentKind.DECISION_LETTER);
        }
        return Optional.of(DocumentKind.REFUSAL_LETTER).filter(k -> ASKED_BY_CLIENT.contains(notice.kind()));
    }

    private static Found found(DocumentKind kind, DecisionNotice notice, Seals.Sealed<DecisionContent> sealed) {
        var content = sealed.content();
        return new Found(
                kind,
                Of.row(notice),
                DocumentState.ISSUED,
                content.decidedOn(),
                content.parties(),
                content.standard(),
                sealed.seal(),
                say -> new DecisionPaper(content, say).sections());
    }
}
