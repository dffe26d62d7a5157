package org.attesta.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Agreements, for features that have asked their own question of role. */
@Stateless
public class AgreementService {

    @Inject
    Applications applications;

    /** Empty before a proposal is sent. */
    public Optional<Agreement> of(UUID applicationId) {
        return applications.byId(applicationId).map(Application::agreement);
    }
}
