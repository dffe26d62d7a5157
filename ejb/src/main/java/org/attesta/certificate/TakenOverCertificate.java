package org.attesta.certificate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.attesta.certification.TakenOverStatus;
import org.attesta.client.ClientFacts;
import org.attesta.shared.TakenOver;

/**
 * A certificate that the body issued before the takeover, with the number that it has.
 *
 * @param certificateId as its certification names it
 * @param holder with all its sites
 * @param siteIds those in scope
 * @param issued day of this revision
 * @param signedBy as it stands under the certificate
 * @param since first day of a status other than active
 * @param succeededFrom first day of validity of one that came after it; null where none did
 */
public record TakenOverCertificate(
        UUID certificateId,
        UUID certificationId,
        ClientFacts holder,
        Set<UUID> siteIds,
        String number,
        int revision,
        String standard,
        String scope,
        LocalDate firstIssued,
        LocalDate issued,
        LocalDate effective,
        LocalDate expiry,
        String signedBy,
        TakenOverStatus status,
        LocalDate since,
        LocalDate succeededFrom,
        TakenOver takenOver) {

    UUID clientId() {
        return holder.id();
    }

    CertificateContents contents(CertificateContents.Body body) {
        var inScope =
                holder.sites().stream().filter(s -> siteIds.contains(s.id())).toList();
        return new CertificateDraft(
                        number,
                        revision,
                        standard,
                        scope,
                        holder,
                        inScope,
                        firstIssued,
                        issued,
                        effective,
                        expiry,
                        body)
                .contents(null, signedBy);
    }
}
