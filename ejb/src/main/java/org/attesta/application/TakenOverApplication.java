package org.attesta.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.TakenOver;

/**
 * What stays of an application whose certification is taken over.
 *
 * @param technicalAreas codes of the competences that team and decision need (9.1.2.3)
 * @param agreementSignedOn null for a certification that is over
 */
public record TakenOverApplication(
        UUID clientId,
        String standard,
        String scope,
        List<UUID> siteIds,
        Set<String> technicalAreas,
        LocalDate agreementSignedOn,
        TakenOver takenOver) {

    ApplicationDraft content() {
        return new ApplicationDraft(
                ApplicationKind.INITIAL,
                standard,
                scope,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                siteIds,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
