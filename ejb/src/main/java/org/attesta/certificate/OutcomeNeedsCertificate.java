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

    private static final String NOBODY = "-";

    @Inject
    CertificateDrafts drafts;

    @Inject
    CertificateDocuments documents;

    @Inject
    CertificateNumbers numbers;

    @Override
    public List<Condition> judge(IntendedOutcome intended) {
        if (!intended.outcome().issuesCertificate()) {
            return List.of();
        }
        var draft = drafts.of(
                intended.certificationId(),
                numbers.expected(intended.certificationId()),
                intended.scope(),
                intended.decidedOn(),
                intended.takesEffect());
        var judged = new ArrayList<>(ContentsRules.judge(draft));
        if (judged.stream().allMatch(Condition::met)) {
            judged.add(ContentsRules.printable(problem(draft, intended.deciderName())));
        }
        return judged;
    }

    /** Made once as it would be, with the number as it will look and the name that will stand under it. */
    private Optional<String> problem(CertificateDraft draft, String signedBy) {
        try {
            documents.document(draft.contents(NOBODY, signedBy == null ? NOBODY : signedBy), NOBODY);
            return Optional.empty();
        } catch (IllegalArgumentException unprintable) {
            return Optional.of(unprintable.getMessage());
        }
    }
}
