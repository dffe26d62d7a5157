package org.attesta.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.attesta.access.Access;
import org.attesta.certification.CertificationEvent;
import org.attesta.decision.DecisionEvent.Decided;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.BusinessClock;

/** Issues certificates and carries on their status as their certification changes, in the same transaction. */
@ApplicationScoped
class CertificateIssuer {

    @Inject
    Certificates certificates;

    @Inject
    CertificateDrafts drafts;

    @Inject
    CertificateDocuments documents;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    CertificateNumbers numbers;

    @Inject
    BusinessClock clock;

    void certified(@Observes CertificationEvent.Certified certified) {
        var decided = certified.decision();
        var before = certificates.of(certified.certificationId());
        var number = before.isEmpty() ? numbers.next() : before.get(0).number();
        before.stream()
                .filter(c -> c.alive(decided.effective()))
                .forEach(c -> changed(c, "supersede", x -> x.supersede(decided.effective(), clock.today())));
        issue(certified.certificationId(), number, decided);
    }

    void suspended(@Observes CertificationEvent.Suspended suspended) {
        each(suspended.certificationId(), "suspend", c -> c.suspend(suspended.on()));
    }

    void restored(@Observes CertificationEvent.Restored restored) {
        each(restored.certificationId(), "restore", c -> c.restore(restored.on()));
    }

    void withdrawn(@Observes CertificationEvent.Withdrawn withdrawn) {
        each(withdrawn.certificationId(), "withdraw", c -> c.withdraw(withdrawn.on()));
    }

    void ended(@Observes CertificationEvent.Ended ended) {
        each(ended.certificationId(), "withdraw", c -> c.withdraw(ended.on()));
    }

    /** The calendar has made it invalid already; here it only gets its name. */
    void expired(@Observes CertificationEvent.Expired expired) {
        certificates.of(expired.certificationId()).stream()
                .filter(c -> c.alive(expired.on().minusDays(1)))
                .forEach(c -> changed(c, "expire", x -> x.expire(expired.on())));
    }

    private void issue(UUID certificationId, String number, Decided decided) {
        var draft = drafts.of(certificationId, number, decided.scope(), decided.decidedOn(), decided.effective());
        var said = draft.contents(decided.number(), decided.deciderName());
        var certificate = Certificate.issue(
                decided.certificateId(),
                clock.now(),
                decided.clientId(),
                certificationId,
                decided.decisionId(),
                Tokens.next(),
                said);
        certificates.add(certificate);
        documents.issue(certificate, said);
        journal.write(NewEntry.done(access.actor(), "certificate.issue", certificate));
        certificates.flush();
    }

    private void each(UUID certificationId, String what, Consumer<Certificate> change) {
        certificates.of(certificationId).stream()
                .filter(c -> c.alive(clock.today()))
                .forEach(c -> changed(c, what, change));
    }

    private void changed(Certificate certificate, String what, Consumer<Certificate> change) {
        change.accept(certificate);
        journal.write(NewEntry.done(access.actor(), "certificate." + what, certificate));
    }
}
