package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.attesta.decision.DecidedRecord;

/** The certification is held before its decision, as where it is ended or expires. */
@ApplicationScoped
class CertificationHeld implements DecidedRecord {

    @Inject
    Certifications certifications;

    @Override
    public void hold(UUID certificationId) {
        certifications.locked(certificationId);
    }
}
