package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.attesta.shared.Repository;

/** All certifications. */
@ApplicationScoped
class Certifications extends Repository<Certification> {

    Certifications() {
        super(Certification.class, List.of("number", "clientName", "standard"), List.of("expiry", "surveillanceDue"));
    }

    Optional<Certification> ofProgramme(UUID programmeId) {
        return em.createQuery("select c from Certification c where c.programmeId = :programme", Certification.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst();
    }

    /** The same, held until the transaction ends. */
    Optional<Certification> lockedOfProgramme(UUID programmeId) {
        return em.createQuery("select c.id from Certification c where c.programmeId = :programme", UUID.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst()
                .flatMap(this::locked);
    }

    Optional<UUID> programmeOf(UUID id) {
        return em.createQuery("select c.programmeId from Certification c where c.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Active ones of these programmes about which nothing is asked. */
    List<UUID> unasked(Collection<UUID> programmeIds) {
        return programmeIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c.id from Certification c where c.programmeId in :programmes"
                                        + " and c.state = :active and c.decisionId is null order by c.number",
                                UUID.class)
                        .setParameter("programmes", programmeIds)
                        .setParameter("active", CertificationState.ACTIVE)
                        .getResultList();
    }

    List<Certification> ofClient(UUID clientId) {
        return em.createQuery(
                        "select c from Certification c where c.clientId = :client order by c.createdAt desc",
                        Certification.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    List<LivingCertification> living(Collection<UUID> clientIds) {
        return clientIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.attesta.certification.LivingCertification(c.clientId, c.standard,"
                                        + " c.effective) from Certification c where c.clientId in :clients"
                                        + " and c.state in :living",
                                LivingCertification.class)
                        .setParameter("clients", clientIds)
                        .setParameter(
                                "living",
                                Stream.of(CertificationState.values())
                                        .filter(CertificationState::living)
                                        .toList())
                        .getResultList();
    }

    /** Certified ones whose last day is before {@code day}. */
    List<UUID> expiredBefore(LocalDate day) {
        return em.createQuery(
                        "select c.id from Certification c where c.state in :states and c.expiry < :day order by c.expiry",
                        UUID.class)
                .setParameter("states", List.of(CertificationState.ACTIVE, CertificationState.SUSPENDED))
                .setParameter("day", day)
                .getResultList();
    }

    /** Certified ones whose last day for the next surveillance audit lies in the span, both ends included. */
    List<Certification> surveillanceDue(LocalDate from, LocalDate to, int limit) {
        return em.createQuery(
                        "select c from Certification c where c.state in :states and c.surveillanceDue between :from and"
                                + " :to order by c.surveillanceDue, c.number",
                        Certification.class)
                .setParameter("states", List.of(CertificationState.ACTIVE, CertificationState.SUSPENDED))
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Those with a day that is {@code until} or before, the nearest first; what expired can be restored for six months.
     *
     * @param recertificationDays how long before the expiry the recertification audit is done
     */
    @SuppressWarnings("unchecked")
    List<Certification> dueUntil(LocalDate until, int recertificationDays, UUID ownClient, int limit) {
        var query = em.createNativeQuery(
                        "select c.* from attesta.certification c, lateral (select case"
                                + " when c.state in ('ACTIVE', 'SUSPENDED')"
                                + " then least(c.surveillance_due, c.expiry - ?3, c.suspended_until)"
                                + " when c.state = 'EXPIRED_RESTORABLE' then cast(c.expiry + interval '6 months' as date)"
                                + " end as day) as next where next.day <= ?1"
                                + (ownClient == null ? "" : " and c.client_id = ?2")
                                + " order by next.day, c.number",
                        Certification.class)
                .setParameter(1, java.sql.Date.valueOf(until))
                .setParameter(3, recertificationDays)
                .setMaxResults(limit);
        if (ownClient != null) {
            query.setParameter(2, ownClient);
        }
        return query.getResultList();
    }

    /** Expired ones that may have passed the time in which they could be restored. */
    List<UUID> restorable() {
        return em.createQuery("select c.id from Certification c where c.state = :state order by c.expiry", UUID.class)
                .setParameter("state", CertificationState.EXPIRED_RESTORABLE)
                .getResultList();
    }
}
