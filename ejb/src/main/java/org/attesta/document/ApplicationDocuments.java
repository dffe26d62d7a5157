package org.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationService;
import org.attesta.document.Found.Of;
import org.attesta.document.Found.Seal;

/** Proposal and agreement of an application, from the proposal on. */
@ApplicationScoped
class ApplicationDocuments implements DocumentSource {

    private static final int SIDES = 2;

    /** A proposal is sent once; what both sides sign is that text. */
    private static final long ONLY_VERSION = 1;

    @Inject
    ApplicationService applications;

    @Inject
    AgreementContents agreements;

    @Inject
    Seals seals;

    @Override
    public String type() {
        return "application";
    }

    @Override
    public List<Found> of(UUID id) {
        var row = applications.row(id);
        return seals.of(SignedContent.AGREEMENT, id, agreements.of(id), AgreementContent.class)
                .map(signed -> List.of(proposal(row, signed.content()), agreement(row, signed)))
                .orElse(List.of());
    }

    private static Found proposal(ApplicationRow row, AgreementContent content) {
        return found(DocumentKind.PROPOSAL, row, content, DocumentState.ISSUED, content.proposedOn(), Seal.NONE);
    }

    private static Found agreement(ApplicationRow row, Seals.Sealed<AgreementContent> sealed) {
        var signatures = sealed.seal().signatures();
        return found(
                DocumentKind.AGREEMENT,
                row,
                sealed.content(),
                state(signatures.size()),
                begins(signatures).orElse(null),
                sealed.seal());
    }

    /** An agreement begins with the second signature. */
    private static Optional<LocalDate> begins(List<SignatureRow> signatures) {
        return Optional.of(signatures)
                .filter(s -> s.size() == SIDES)
                .flatMap(s -> s.stream().map(SignatureRow::signedOn).max(Comparator.naturalOrder()));
    }

    private static DocumentState state(int signatures) {
        return signatures == SIDES
                ? DocumentState.SIGNED
                : signatures == 0 ? DocumentState.DRAFT : DocumentState.PARTLY_SIGNED;
    }

    private static Found found(
            DocumentKind kind,
            ApplicationRow row,
            AgreementContent content,
            DocumentState state,
            LocalDate day,
            Seal seal) {
        return new Found(
                kind,
                new Of(row.id(), row.number(), ONLY_VERSION, row.createdAt(), row.clientId()),
                state,
                day,
                content.parties(),
                content.standard(),
                seal,
                say -> kind == DocumentKind.PROPOSAL
                        ? new ProposalPaper(content, say).sections()
                        : new AgreementPaper(content, say).sections());
    }
}
