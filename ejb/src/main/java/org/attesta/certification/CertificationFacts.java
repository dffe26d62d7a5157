package org.attesta.certification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What other features need to know of a certification.
 *
 * @param scope as decided; before the first decision as applied for
 * @param siteIds the sites in scope
 * @param certifiedOn day of the first decision to certify; null before
 * @param effective first day on which it is certified; null before the first decision
 * @param expiry last day of the current cycle; null before the first decision
 */
public record CertificationFacts(
        UUID id,
        String number,
        CertificationState state,
        UUID clientId,
        UUID programmeId,
        UUID applicationId,
        String standard,
        String scope,
        Set<UUID> siteIds,
        LocalDate certifiedOn,
        LocalDate effective,
        LocalDate expiry)
        implements Serializable {}
