package org.attesta.certificate;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.shared.Repository;

/** All certificates, each revision a record of its own. */
@ApplicationScoped
class Certificates extends Repository<Certificate> {

    Certificates() {
        super(Certificate.class, List.of("number", "holder"), List.of("issued", "effective", "expiry"));
    }

    Optional<Certificate> byToken(String token) {
        return em.createQuery("select c from Certificate c where c.token = :token", Certificate.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Those that a later revision has replaced by that day and that do not say so yet. */
    List<Certificate> supersededBy(LocalDate day) {
        return em.createQuery(
                        "select c from Certificate c where c.supersededFrom <= :day and c.state in :living"
                                + " order by c.number",
                        Certificate.class)
                .setParameter("day", day)
                .setParameter("living", List.of(CertificateState.ISSUED, CertificateState.SUSPENDED))
                .getResultList();
    }

    /** What a stranger finds on that day: the revision that counts, and a first one that will. */
    static Predicate counts(CriteriaBuilder builder, Root<Certificate> root, LocalDate day) {
        return builder.and(
                builder.or(
                        builder.isNull(root.get("supersededFrom")),
                        builder.greaterThan(root.<LocalDate>get("supersededFrom"), day)),
                builder.or(
                        builder.equal(root.get("revision"), 1),
                        builder.lessThanOrEqualTo(root.<LocalDate>get("effective"), day)));
    }

    boolean hasNumber(String number) {
        return !em.createQuery("select c.id from Certificate c where c.number = :number", UUID.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Every number that a certificate has, in small letters. */
    Set<String> numbers() {
        return em.createQuery("select distinct c.number from Certificate c", String.class)
                .getResultStream()
                .map(number -> number.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    void keep(PrintedCertificate printed) {
        em.persist(printed);
    }

    Optional<PrintedCertificate> printed(UUID certificateId, String language) {
        return em.createQuery(
                        "select p from PrintedCertificate p where p.certificateId = :certificate and p.language = :language",
                        PrintedCertificate.class)
                .setParameter("certificate", certificateId)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    List<DocumentHash> hashes(UUID certificateId) {
        return hashes(List.of(certificateId)).getOrDefault(certificateId, List.of());
    }

    /** The printed forms of each certificate, without their bytes. */
    Map<UUID, List<DocumentHash>> hashes(Collection<UUID> certificateIds) {
        if (certificateIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select p.certificateId, p.language, p.sha256 from PrintedCertificate p"
                                + " where p.certificateId in :certificates order by p.language",
                        Object[].class)
                .setParameter("certificates", certificateIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> new DocumentHash((String) row[1], (String) row[2]), toList())));
    }

    /** All revisions for one certification, the newest first. */
    List<Certificate> of(UUID certificationId) {
        return of(List.of(certificationId));
    }

    /** All revisions for many certifications at once, the newest first. */
    List<Certificate> of(Collection<UUID> certificationIds) {
        return certificationIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Certificate c where c.certificationId in :certifications"
                                        + " order by c.createdAt desc, c.revision desc",
                                Certificate.class)
                        .setParameter("certifications", certificationIds)
                        .getResultList();
    }
}
