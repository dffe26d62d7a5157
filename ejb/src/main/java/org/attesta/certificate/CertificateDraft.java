package org.attesta.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attesta.certificate.CertificateContents.Body;
import org.attesta.certificate.CertificateContents.Place;
import org.attesta.client.ClientFacts;
import org.attesta.client.SiteFacts;

/**
 * Everything that a certificate would say, gathered before it is decided; parts may be missing.
 *
 * @param sites the client's sites in scope
 * @param decidedOn day of the decision, on which this revision is issued
 * @param expiry null where the dates do not allow one
 */
record CertificateDraft(
        String number,
        int revision,
        String standard,
        String scope,
        ClientFacts client,
        List<SiteFacts> sites,
        LocalDate firstIssued,
        LocalDate decidedOn,
        LocalDate effective,
        LocalDate expiry,
        Body body) {

    /** Asked only of a draft that nothing is missing in, see {@link ContentsRules}. */
    CertificateContents contents(String decision, String signedBy) {
        var central = headquarters().orElseThrow();
        return new CertificateContents(
                number,
                revision,
                standard,
                scope,
                client.name(),
                line(client.address().lines()),
                place(central),
                sites.stream()
                        .filter(s -> !s.id().equals(central.id()))
                        .map(this::place)
                        .toList(),
                firstIssued,
                decidedOn,
                effective,
                expiry,
                decision,
                signedBy,
                body);
    }

    /** A single site is the headquarters; of several, the one with the central function, if there is just one. */
    Optional<SiteFacts> headquarters() {
        var central = sites.size() == 1
                ? sites
                : sites.stream().filter(SiteFacts::central).toList();
        return central.size() == 1 ? Optional.of(central.get(0)) : Optional.empty();
    }

    private Place place(SiteFacts site) {
        var there = site.activities();
        return new Place(site.name(), line(site.address().lines()), there == null || there.isBlank() ? scope : there);
    }

    private static String line(List<String> lines) {
        return String.join(", ", lines);
    }
}
