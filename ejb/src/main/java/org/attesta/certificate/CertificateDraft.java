package org.attesta.certificate;

import java.time.LocalDate;
import java.util.List;
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

    CertificateContents contents(String decision, String signedBy) {
        var central = sites.stream().filter(SiteFacts::central).findFirst();
        return new CertificateContents(
                number,
                revision,
                standard,
                scope,
                client.name(),
                line(client.address().lines()),
                central.map(this::place).orElseGet(this::seat),
                sites.stream()
                        .filter(s -> central.isEmpty()
                                || !s.id().equals(central.get().id()))
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

    private Place seat() {
        return new Place(client.name(), line(client.address().lines()), scope);
    }

    private Place place(SiteFacts site) {
        var there = site.activities();
        return new Place(site.name(), line(site.address().lines()), there == null || there.isBlank() ? scope : there);
    }

    private static String line(List<String> lines) {
        return String.join(", ", lines);
    }
}
