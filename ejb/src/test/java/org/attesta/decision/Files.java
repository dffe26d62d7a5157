package org.attesta.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.audit.Part;
import org.attesta.audit.RecommendationKind;
import org.attesta.audit.Stage1Result;
import org.attesta.audit.TeamMember;
import org.attesta.finding.FindingFacts;
import org.attesta.finding.FindingState;
import org.attesta.finding.FindingType;
import org.attesta.finding.Grade;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;

/** A complete file for a first certification, in which each test spoils one thing. */
final class Files {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final UUID CLIENT = UUID.randomUUID();
    static final UUID LEAD = UUID.randomUUID();
    static final UUID AUDITOR = UUID.randomUUID();
    static final UUID DECIDER = UUID.randomUUID();
    static final UUID APPLICATION = UUID.randomUUID();

    LocalDate today = TODAY;
    DecisionKind kind = DecisionKind.INITIAL;
    UUID application = APPLICATION;
    LocalDate stage1Report = LocalDate.of(2026, 9, 10);
    LocalDate stage2Report = LocalDate.of(2026, 10, 20);
    LocalDate stage2LastDay = LocalDate.of(2026, 10, 14);
    AuditState stage2State = AuditState.RECOMMENDED;
    RecommendationKind recommendation = RecommendationKind.GRANT;
    List<TeamMember> stage1Team = List.of(new TeamMember(LEAD, "Lead", Part.LEAD));
    List<FindingFacts> findings = new ArrayList<>();
    Decider decider = new Decider(DECIDER, "Decider", true, List.of());
    DecisionOutcome outcome = DecisionOutcome.GRANT;
    LocalDate effective;
    UUID proposer = LEAD;
    UUID audit;
    boolean anotherStage2;
    boolean reviewerAble = true;
    List<PackageItem> changed = List.of();
    Map<String, String> reasons = Map.of();

    static FindingFacts nonconformity(Grade grade, FindingState state, LocalDate verifiedOn) {
        return new FindingFacts(
                UUID.randomUUID(),
                "NC-2026-0001",
                UUID.randomUUID(),
                FindingType.NONCONFORMITY,
                grade,
                state,
                "8.6.1",
                null,
                verifiedOn);
    }

    Dossier dossier() {
        return new Dossier(application, audits(), findings, 6);
    }

    private List<AuditFacts> audits() {
        return anotherStage2 ? List.of(stage1(), stage2(), ordered()) : List.of(stage1(), stage2());
    }

    private AuditFacts ordered() {
        return audit(AuditType.STAGE2, AuditState.PLANNED, List.of(), null, null, null, null);
    }

    private AuditFacts stage1() {
        return audit(
                AuditType.STAGE1,
                AuditState.CLOSED,
                stage1Team,
                LocalDate.of(2026, 9, 1),
                stage1Report,
                Stage1Result.READY,
                null);
    }

    private AuditFacts stage2() {
        var team = List.of(new TeamMember(LEAD, "Lead", Part.LEAD), new TeamMember(AUDITOR, "Auditor", Part.AUDITOR));
        return audit(AuditType.STAGE2, stage2State, team, stage2LastDay, stage2Report, null, recommendation);
    }

    static AuditFacts surveillance(AuditState state, RecommendationKind recommendation) {
        return audit(AuditType.SURVEILLANCE, state, List.of(), TODAY, TODAY, null, recommendation);
    }

    private static AuditFacts audit(
            AuditType type,
            AuditState state,
            List<TeamMember> team,
            LocalDate lastDay,
            LocalDate report,
            Stage1Result result,
            RecommendationKind recommendation) {
        return new AuditFacts(
                UUID.randomUUID(),
                "AUD-" + type,
                type,
                state,
                CLIENT,
                UUID.randomUUID(),
                LEAD,
                team,
                lastDay,
                lastDay,
                report,
                result,
                recommendation,
                "ISO/IEC 20000-1:2018",
                "1");
    }

    Decision decision() {
        var proposal = new Proposal("The SMS of Aegean", null, null, null, null, "Lead", proposer);
        var open = new OpenDecision(
                kind,
                UUID.randomUUID(),
                "CERT-2026-0001",
                CLIENT,
                "Aegean",
                "ISO/IEC 20000-1:2018",
                UUID.randomUUID(),
                application,
                audit,
                proposal,
                null);
        return new Decision(
                "DEC-2026-0001", Instant.EPOCH, open, FrozenPackage.of(List.of()), today, today.plusDays(30));
    }

    /** Taken up by the decider, ready to be decided. */
    DecisionSituation inReview() {
        var decision = decision();
        decision.take(new Decider(DECIDER, "Decider", true, List.of()), today);
        return situation(decision);
    }

    DecisionSituation situation(Decision decision) {
        var actor = new Actor(UUID.randomUUID(), "decision", "Decider", Set.of(Role.DM), null, DECIDER);
        var intended = new IntendedOutcome(
                decision.certificationId(),
                CLIENT,
                kind,
                outcome,
                "The SMS of Aegean",
                effective,
                today,
                null,
                "Decider");
        return new DecisionSituation(
                decision, actor, today, dossier(), decider, reviewerAble, intended, changed, List.of(), reasons);
    }

    static List<String> unmet(List<Condition> judged) {
        return judged.stream().filter(c -> !c.met()).map(Condition::rule).toList();
    }
}
