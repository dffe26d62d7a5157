package org.attesta.certificate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.certificate.CertificateContents.Place;
import org.attesta.certification.PublicStatus;

/**
 * What a stranger is told of a certificate ({@code ISO/IEC 17021-1:2015, 8.1.2}); the fields are those of contract §3.
 *
 * @param on the day that the status is told for
 * @param sites headquarters first
 * @param statusSince null for a day before it was issued
 */
public record PublicCertificate(
        String number,
        PublicStatus status,
        LocalDate on,
        String holder,
        String standard,
        String scope,
        List<CertifiedSite> sites,
        LocalDate issued,
        LocalDate effective,
        LocalDate expiry,
        int revision,
        LocalDate statusSince,
        String certificationBody)
        implements Serializable {

    /** A place in scope. */
    public record CertifiedSite(String name, String address) implements Serializable {}

    static List<CertifiedSite> placesOf(CertificateContents said) {
        return Stream.concat(Stream.of(said.headquarters()), said.sites().stream())
                .map(PublicCertificate::site)
                .toList();
    }

    private static CertifiedSite site(Place place) {
        return new CertifiedSite(place.name(), place.address());
    }
}
