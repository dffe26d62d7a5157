package org.attesta.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attesta.decision.IntendedOutcome;
import org.attesta.decision.OutcomeCheck;
import org.attesta.shared.Condition;

/** An outcome that issues a certificate needs everything that the certificate will say. */
@ApplicationScoped
class OutcomeNeedsCertificate implements OutcomeCheck {

    private static final String NOT_YET_NUMBERED = "-";

    @Inject
    CertificateDrafts drafts;

    @Inject
    CertificateDocuments documents;

    @Override
    public List<Condition> judge(IntendedOutcome intended) {
        if (!intended.outcome().issuesCertificate()) {
            return List.of();
        }
        var draft = drafts.of(
                intended.certificationId(),
                NOT_YET_NUMBERED,
                intended.scope(),
                intended.decidedOn(),
                intended.takesEffect());
        var judged = new ArrayList<>(ContentsRules.judge(draft));
        if (judged.stream().allMatch(Condition::met)) {
            judged.add(ContentsRules.printable(problem(draft)));
        }
        return judged;
    }

    private Optional<String> problem(CertificateDraft draft) {
        try {
            documents.document(draft.contents(NOT_YET_NUMBERED, NOT_YET_NUMBERED), NOT_YET_NUMBERED);
            return Optional.empty();
        } catch (IllegalArgumentException unprintable) {
            return Optional.of(unprintable.getMessage());
        }
    }
}
