package org.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.audit.Part;
import org.attesta.shared.Repository;

/** All findings with their steps. */
@ApplicationScoped
class Findings extends Repository<Finding> {

    Findings() {
        super(Finding.class, List.of("number", "auditNumber", "clause", "statement"), List.of("issuedOn"));
    }

    List<Finding> ofAudits(Collection<UUID> auditIds) {
        return auditIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from Finding f where f.auditId in :audits order by f.createdAt, f.id",
                                Finding.class)
                        .setParameter("audits", auditIds)
                        .getResultList();
    }

    boolean hasNumber(String number) {
        return !em.createQuery("select f.id from Finding f where f.number = :number", UUID.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Every number that a finding has, in small letters. */
    Set<String> numbers() {
        return em.createQuery("select f.number from Finding f", String.class)
                .getResultStream()
                .map(number -> number.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The audit that a finding was found in, without reading the finding itself before its audit is held. */
    Optional<UUID> auditOf(UUID findingId) {
        return em.createQuery("select f.auditId from Finding f where f.id = :id", UUID.class)
                .setParameter("id", findingId)
                .getResultStream()
                .findFirst();
    }

    List<FindingStep> stepsOf(UUID findingId) {
        return stepsOf(List.of(findingId)).getOrDefault(findingId, List.of());
    }

    /** In one query, however many findings are shown. */
    Map<UUID, List<FindingStep>> stepsOf(Collection<UUID> findingIds) {
        if (findingIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s from FindingStep s where s.finding.id in :ids order by s.n", FindingStep.class)
                .setParameter("ids", findingIds)
                .getResultStream()
                .collect(Collectors.groupingBy(FindingStep::findingId));
    }

    /** Nonconformities that the client answers, or proves resolved by documents, what is due first, first. */
    List<Finding> waitingForClient(Set<FindingState> states, UUID clientId, int limit) {
        return first(
                        "f.clientId = :client and f.type = :nc and f.state in :states"
                                + " and (f.state <> :accepted or f.verificationMethod = :documents)",
                        limit)
                .setParameter("client", clientId)
                .setParameter("nc", FindingType.NONCONFORMITY)
                .setParameter("states", states)
                .setParameter("accepted", FindingState.PLAN_ACCEPTED)
                .setParameter("documents", VerificationMethod.DOCUMENTS)
                .getResultList();
    }

    /** Drafts of the person's own audits, and what the person judges: {@link AuditFacts#judging} as a query. */
    List<Finding> waitingForAuditor(Set<FindingState> judged, UUID personId, int limit) {
        return first(
                        "exists (select s from TeamSeat s, Audit own where own.id = f.auditId and s.personId = :person"
                                + " and s.part in :auditing and (s.audit.id = own.id and (f.state = :draft or"
                                + " f.state in :judged) or f.state in :judged and s.audit.programmeId ="
                                + " own.programmeId and s.audit.state not in :teamOpen and (s.audit.createdAt >"
                                + " own.createdAt or own.type = :stage1 and s.audit.type = :stage2)))",
                        limit)
                .setParameter("person", personId)
                .setParameter("auditing", List.of(Part.LEAD, Part.AUDITOR))
                .setParameter("draft", FindingState.DRAFT)
                .setParameter("judged", judged)
                .setParameter(
                        "teamOpen",
                        Stream.of(AuditState.values())
                                .filter(state -> !state.teamConfirmed())
                                .toList())
                .setParameter("stage1", AuditType.STAGE1)
                .setParameter("stage2", AuditType.STAGE2)
                .getResultList();
    }

    List<Finding> disputed(int limit) {
        return first("f.state = :disputed", limit)
                .setParameter("disputed", FindingState.DISPUTED)
                .getResultList();
    }

    private TypedQuery<Finding> first(String condition, int limit) {
        return em.createQuery(
                        "select f from Finding f where " + condition
                                + " order by f.responseDue nulls last, f.createdAt, f.id",
                        Finding.class)
                .setMaxResults(limit);
    }

    /** Nonconformities to be answered by {@code until} or before, the earliest first. */
    List<Finding> toAnswerUntil(Set<FindingState> states, LocalDate until, UUID clientId, int limit) {
        return due("f.responseDue", states, until, clientId, limit);
    }

    /** Nonconformities to be verified by {@code until} or before, the earliest first. */
    List<Finding> toVerifyUntil(Set<FindingState> states, LocalDate until, UUID clientId, int limit) {
        return due("f.closeDue", states, until, clientId, limit);
    }

    /** @param clientId null for those of all organisations */
    private List<Finding> due(String day, Set<FindingState> states, LocalDate until, UUID clientId, int limit) {
        var own = clientId == null ? "" : " and f.clientId = :client";
        var query = em.createQuery(
                        "select f from Finding f where f.type = :nc and f.state in :states and " + day + " <= :until"
                                + own + " order by " + day + ", f.id",
                        Finding.class)
                .setParameter("nc", FindingType.NONCONFORMITY)
                .setParameter("states", states)
                .setParameter("until", until)
                .setMaxResults(limit);
        if (clientId != null) {
            query.setParameter("client", clientId);
        }
        return query.getResultList();
    }
}
