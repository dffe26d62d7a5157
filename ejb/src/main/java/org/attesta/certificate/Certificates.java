package org.attesta.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** All revisions for one certification, the newest first. */
    List<Certificate> of(UUID certificationId) {
        return em.createQuery(
                        "select c from Certificate c where c.certificationId = :certification"
                                + " order by c.createdAt desc, c.revision desc",
                        Certificate.class)
                .setParameter("certification", certificationId)
                .getResultList();
    }
}
