package org.attesta.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.audit.TeamMember;
import org.attesta.finding.FindingFacts;
import org.attesta.shared.CivilDates;

/**
 * What a decision rests on: the application that was reviewed, the audits of the cycle and what they found.
 *
 * @param audits in the order in which they were opened
 * @param monthsToVerify how long after Stage 2 a major can be verified, at most six ({@code 9.5.3.2})
 */
record Dossier(UUID applicationId, List<AuditFacts> audits, List<FindingFacts> findings, int monthsToVerify) {

    Dossier {
        audits = List.copyOf(audits);
        findings = List.copyOf(findings);
    }

    /** The audit of that type that counts; of several, the one opened last, even if it is only planned. */
    Optional<AuditFacts> last(AuditType type) {
        return audits.stream()
                .filter(a -> a.type() == type && a.state() != AuditState.CANCELLED)
                .reduce((earlier, later) -> later);
    }

    Optional<AuditFacts> audit(UUID id) {
        return audits.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    Surveillances surveillances(Set<UUID> reviewed) {
        return new Surveillances(audits.stream()
                .filter(a -> a.type() == AuditType.SURVEILLANCE && a.state() != AuditState.CANCELLED)
                .map(a -> new SurveillanceFacts(a, raisedMajor(a), reviewed.contains(a.id())))
                .toList());
    }

    private boolean raisedMajor(AuditFacts audit) {
        return majors().stream().anyMatch(f -> audit.id().equals(f.auditId()));
    }

    /** The last day on which a major can be verified without another Stage 2 ({@code 9.5.3.2}). */
    Optional<LocalDate> verifyMajorsUntil() {
        return last(AuditType.STAGE2).map(AuditFacts::lastDay).map(day -> CivilDates.addMonths(day, monthsToVerify));
    }

    CycleTeams teams() {
        return new CycleTeams(
                last(AuditType.STAGE2).map(AuditFacts::leadPersonId).orElse(null),
                audits.stream()
                        .map(AuditFacts::leadPersonId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                audits.stream()
                        .flatMap(a -> a.team().stream())
                        .map(TeamMember::personId)
                        .collect(Collectors.toSet()));
    }

    List<FindingFacts> nonconformities() {
        return findings.stream().filter(FindingFacts::countsAsNonconformity).toList();
    }

    List<FindingFacts> majors() {
        return findings.stream().filter(FindingFacts::major).toList();
    }

    List<FindingFacts> minors() {
        return findings.stream().filter(FindingFacts::minor).toList();
    }
}
