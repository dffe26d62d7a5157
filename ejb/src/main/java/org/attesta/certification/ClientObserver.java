package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.attesta.client.ClientEvent;

/** A certification is found and shown by the name that its holder has now. */
@ApplicationScoped
class ClientObserver {

    @Inject
    Certifications certifications;

    void renamed(@Observes ClientEvent.Renamed renamed) {
        certifications.ofClient(renamed.clientId()).forEach(c -> c.renamed(renamed.name()));
    }
}
