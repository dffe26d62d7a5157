package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.attesta.audit.AuditService;

/** A certification that is over is audited no more. */
@ApplicationScoped
class AuditsCalledOff {

    @Inject
    Certifications certifications;

    @Inject
    AuditService audits;

    void ended(@Observes CertificationEvent.Ended ended) {
        callOff(ended.certificationId());
    }

    void withdrawn(@Observes CertificationEvent.Withdrawn withdrawn) {
        callOff(withdrawn.certificationId());
    }

    void expired(@Observes CertificationEvent.Expired expired) {
        callOff(expired.certificationId());
    }

    private void callOff(UUID certificationId) {
        certifications.programmeOf(certificationId).ifPresent(audits::callOff);
    }
}
