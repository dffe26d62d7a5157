package org.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.attesta.certificate.CertificateContents;
import org.attesta.certificate.CertificateService;
import org.attesta.client.ClientService;
import org.attesta.decision.DecisionNotice;
import org.attesta.decision.DecisionNoticeService;
import org.attesta.policy.Policy;
import org.attesta.shared.CanonicalJson;

/** Gathers what the letter of a decision says as the records are now. */
@ApplicationScoped
class DecisionContents {

    @Inject
    DecisionNoticeService decisions;

    @Inject
    CertificateService certificates;

    @Inject
    ClientService clients;

    @Inject
    Policy policy;

    /** Empty before it is decided. */
    Optional<DecisionContent> of(UUID decisionId) {
        return decisions.facts(decisionId).map(this::content);
    }

    ToSign toSign(UUID decisionId) {
        var notice = decisions.facts(decisionId).orElseThrow();
        var content = CanonicalJson.of(content(notice));
        return new ToSign(SignedContent.DECISION, decisionId, notice.number(), notice.clientId(), content);
    }

    private DecisionContent content(DecisionNotice notice) {
        var certificate = Optional.ofNullable(notice.certificateId()).flatMap(certificates::contents);
        return new DecisionContent(
                notice.number(),
                notice.certificationNumber(),
                Parties.of(policy.profile(), clients.facts(notice.clientId())),
                notice.standard(),
                notice.kind(),
                notice.outcome(),
                notice.scope(),
                notice.reason(),
                notice.decidedOn(),
                notice.effective(),
                notice.until(),
                notice.decidedBy(),
                certificate.map(CertificateContents::number).orElse(null),
                certificate.map(CertificateContents::expiry).orElse(null));
    }
}
