package org.attesta.certificate;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.policy.Policy;
import org.attesta.shared.BusinessClock;

/** Keeps certificates of before, for the feature that takes them over and has asked who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TakenOverCertificateService {

    @Inject
    Certificates certificates;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    BusinessClock clock;

    @Inject
    Policy policy;

    /** @param body as {@link #body} tells it, once for many */
    public void take(TakenOverCertificate said, CertificateContents.Body body) {
        var certificate = Certificate.takenOver(clock.now(), Tokens.next(), said, said.contents(body));
        certificates.add(certificate);
        journal.write(NewEntry.takenOver(access.actor(), certificate, said.takenOver()));
    }

    public CertificateContents.Body body() {
        return BodyOnCertificate.of(policy.profile());
    }

    /** Numbers that there are already, in small letters, so that none is given twice. */
    public Set<String> taken() {
        return certificates.numbers();
    }
}
