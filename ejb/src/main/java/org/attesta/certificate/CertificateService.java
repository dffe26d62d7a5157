package org.attesta.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;

/** Certificates for those who are signed in. Nobody writes them here: decisions do. */
@Stateless
public class CertificateService {

    /** Who may read certificates at all; a client account, its own only. */
    public static final Set<Role> READERS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.EVID, Role.IMPC, Role.SYS)));

    @Inject
    Certificates certificates;

    @Inject
    CertificateDocuments documents;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

    public Slice<CertificateRow> list(ListQuery query) {
        access.require("certificate.read", READERS);
        return certificates.slice(query, access.ownClient()).map(this::row);
    }

    public CertificateRow row(UUID id) {
        return row(readable(id));
    }

    /** All revisions for one certification that this account may read, the newest first. */
    public List<CertificateRow> of(UUID certificationId) {
        access.require("certificate.read", READERS);
        return certificates.of(certificationId).stream()
                .filter(c -> access.sees(c.clientId()))
                .map(this::row)
                .toList();
    }

    /** The certificate as PDF, made from what was decided; the same document gives the same bytes. */
    public void print(UUID id, Locale language, OutputStream to) throws IOException {
        var certificate = readable(id);
        documents.write(certificate.contents(), certificate.token(), language, to);
    }

    private Certificate readable(UUID id) {
        var certificate = access.visible("certificate", id, certificates.byId(id));
        access.require("certificate.read", READERS, certificate);
        return certificate;
    }

    private CertificateRow row(Certificate certificate) {
        return certificate.row(clock.today(), documents.verifyUrl(certificate.token()));
    }
}
