package org.attesta.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.ListQuery;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Slice;

/** What anybody may ask without an account ({@code ISO/IEC 17021-1:2015, 8.1.2}). */
@Stateless
public class PublicCheckService {

    @Inject
    Certificates certificates;

    @Inject
    BusinessClock clock;

    /**
     * @param on the day asked about; null for today
     * @throws NotVisible for a token that no certificate has
     */
    public Verified verify(String token, LocalDate on) {
        var certificate = certificates.byToken(token).orElseThrow(() -> new NotVisible("certificate", "by token"));
        var today = clock.today();
        return new Verified(
                certificate.told(on == null ? today : on),
                certificate.told(today),
                certificates.hashes(certificate.id()));
    }

    /** Certificates by number or holder, as they stand today; what a later revision replaced is left out. */
    public Slice<PublicCertificate> search(ListQuery query) {
        var today = clock.today();
        return certificates
                .slice(query, (builder, root) -> Certificates.counts(builder, root, today))
                .map(c -> c.told(today));
    }
}
