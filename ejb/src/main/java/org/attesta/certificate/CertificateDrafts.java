package org.attesta.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.certification.CertificateDates;
import org.attesta.certification.CertificationService;
import org.attesta.client.ClientFacts;
import org.attesta.client.ClientService;
import org.attesta.client.SiteFacts;
import org.attesta.policy.Policy;

/** Gathers what a certificate would say from the features that own it. */
@ApplicationScoped
class CertificateDrafts {

    @Inject
    Certificates certificates;

    @Inject
    CertificationService certifications;

    @Inject
    ClientService clients;

    @Inject
    Policy policy;

    /**
     * @param number as it will be; a placeholder while nothing is decided
     * @param scope word for word
     */
    CertificateDraft of(UUID certificationId, String number, String scope, LocalDate decidedOn, LocalDate effective) {
        var certification = certifications.facts(certificationId);
        var client = clients.facts(certification.clientId());
        var first = certification.certifiedOn() == null;
        return new CertificateDraft(
                number,
                nextRevision(certificationId),
                certification.standard(),
                scope,
                client,
                inScope(client, certification.siteIds()),
                first ? decidedOn : certification.certifiedOn(),
                decidedOn,
                effective,
                first ? expiry(decidedOn) : certification.expiry(),
                BodyOnCertificate.of(policy.profile()));
    }

    private int nextRevision(UUID certificationId) {
        return certificates.of(certificationId).stream()
                        .mapToInt(Certificate::revision)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Of a first certificate, on whatever day it takes effect. */
    private LocalDate expiry(LocalDate decidedOn) {
        return CertificateDates.of(decidedOn, null, policy.current().expiryConvention())
                .expiry();
    }

    private static List<SiteFacts> inScope(ClientFacts client, Set<UUID> siteIds) {
        return client.sites().stream().filter(s -> siteIds.contains(s.id())).toList();
    }
}
