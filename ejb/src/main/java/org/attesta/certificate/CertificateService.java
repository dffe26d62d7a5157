package org.attesta.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Role;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

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
        var found = certificates.slice(query, access.ownClient());
        return new Slice<>(rows(found.items()), found.next(), found.total());
    }

    public CertificateRow row(UUID id) {
        return rows(List.of(readable(id))).get(0);
    }

    /** All revisions for one certification that this account may read, the newest first. */
    public List<CertificateRow> of(UUID certificationId) {
        access.require("certificate.read", READERS);
        return rows(certificates.of(certificationId).stream()
                .filter(c -> access.sees(c.clientId()))
                .toList());
    }

    /** The revisions of many certifications for a file, the newest first; who puts it together has asked who may. */
    public Map<UUID, List<CertificateRow>> filed(Collection<UUID> certificationIds) {
        return rows(certificates.of(Set.copyOf(certificationIds))).stream()
                .collect(Collectors.groupingBy(CertificateRow::certificationId));
    }

    /** The certificate as PDF, byte for byte as it was issued; what was issued before the takeover is not made up. */
    public byte[] document(UUID id, String language) {
        var certificate = readable(id);
        if (certificate.takenOver() != null) {
            throw new RuleViolation(
                    "TAKEOVER", Text.of("certificate.notPrintedHere", certificate.number(), certificate.takenOver()));
        }
        return documents.of(certificate, language);
    }

    /** What it says, for features that have asked their own question of role. */
    public Optional<CertificateContents> contents(UUID id) {
        return certificates.byId(id).map(Certificate::contents);
    }

    private Certificate readable(UUID id) {
        var certificate = access.visible("certificate", id, certificates.byId(id));
        access.require("certificate.read", READERS, certificate);
        return certificate;
    }

    private List<CertificateRow> rows(List<Certificate> found) {
        var today = clock.today();
        var hashes = certificates.hashes(found.stream().map(Certificate::id).toList());
        return found.stream()
                .map(c -> c.row(today, documents.verifyUrl(c.token()), hashes.getOrDefault(c.id(), List.of())))
                .toList();
    }
}
