package org.attesta.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.audit.Part;
import org.attesta.audit.TeamMember;
import org.attesta.evidence.EvidenceFacts;
import org.attesta.evidence.ReviewStatus;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;

/** Findings in a Stage 2 audit with a lead auditor, an auditor and a technical expert, for tests. */
final class Situations {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Deadlines DEADLINES = new Deadlines(14, 30, 90, 12);
    static final UUID CLIENT_ID = UUID.randomUUID();
    static final UUID LEAD_ID = UUID.randomUUID();
    static final UUID AUDITOR_ID = UUID.randomUUID();
    static final UUID OTHER_AUDITOR_ID = UUID.randomUUID();
    static final UUID EVIDENCE = UUID.randomUUID();
    static final UUID STRANGERS_EVIDENCE = UUID.randomUUID();

    static final Actor LEAD = staff("lead", Role.AUDITOR, LEAD_ID);
    static final Actor AUDITOR = staff("auditor", Role.AUDITOR, AUDITOR_ID);
    static final Actor OTHER_AUDITOR = staff("other", Role.AUDITOR, OTHER_AUDITOR_ID);
    static final Actor EXPERT = staff("expert", Role.EXPERT, UUID.randomUUID());
    static final Actor MANAGER = staff("manager", Role.CM, UUID.randomUUID());
    static final Actor DECIDER = staff("decider", Role.DM, UUID.randomUUID());
    static final Actor CLIENT = new Actor(UUID.randomUUID(), "client", "client", Set.of(Role.CLIENT), CLIENT_ID, null);

    static final Respond ANSWER = new Respond(
            "The three incidents were classified.",
            "The form lets the field be empty.",
            "The field becomes mandatory.",
            TODAY.plusDays(3),
            TODAY.plusDays(10),
            "Head of service desk");

    private Situations() {}

    static Actor staff(String name, Role role, UUID personId) {
        return new Actor(UUID.randomUUID(), name, name, Set.of(role), null, personId);
    }

    static FindingDraft complete(Grade grade) {
        return new FindingDraft(
                UUID.randomUUID(),
                FindingType.NONCONFORMITY,
                grade,
                grade == Grade.MAJOR ? MajorGround.PROCESS_CONTROL_DOUBT : null,
                "8.6.1",
                "Incidents are to be classified; three of twelve sampled records carry no classification.",
                "INC0000012, INC0000047 and INC0000101 in the export of 2026-11-02.",
                List.of(EVIDENCE));
    }

    static FindingDraft note(FindingType type, String statement) {
        return new FindingDraft(
                UUID.randomUUID(), type, null, null, "8.6.1", statement, "Seen at the desk.", List.of());
    }

    static AuditFacts audit(AuditType type, AuditState state) {
        var team = List.of(
                new TeamMember(LEAD_ID, "lead", Part.LEAD),
                new TeamMember(AUDITOR_ID, "auditor", Part.AUDITOR),
                new TeamMember(EXPERT.personId(), "expert", Part.TECHNICAL_EXPERT));
        return audit(type, state, LEAD_ID, team);
    }

    static AuditFacts stage2Until(LocalDate lastDay) {
        return audit(AuditType.STAGE2, AuditState.NC_FOLLOWUP, LEAD_ID, List.of(), lastDay);
    }

    private static AuditFacts audit(AuditType type, AuditState state, UUID lead, List<TeamMember> team) {
        return audit(type, state, lead, team, TODAY);
    }

    private static AuditFacts audit(
            AuditType type, AuditState state, UUID lead, List<TeamMember> team, LocalDate lastDay) {
        return new AuditFacts(
                UUID.randomUUID(),
                "AUD-2026-0002",
                type,
                state,
                CLIENT_ID,
                UUID.randomUUID(),
                lead,
                team,
                lastDay.minusDays(4),
                lastDay,
                null,
                null,
                null,
                "ISO/IEC 20000-1:2018",
                "1");
    }

    static FindingSituation draft(FindingDraft draft, Actor actor, AuditState state) {
        return draft(draft, actor, audit(AuditType.STAGE2, state));
    }

    static FindingSituation draft(FindingDraft draft, Actor actor, AuditFacts audit) {
        var finding = Finding.draft("F-2026-0001", Instant.parse("2026-11-22T08:00:00Z"), audit, AUDITOR, draft);
        return new FindingSituation(finding, actor, TODAY, audit, List.of(audit), DEADLINES, new Known());
    }

    /** The same record looked at by somebody else. */
    static FindingSituation by(Actor actor, FindingSituation s) {
        return new FindingSituation(s.subject(), actor, s.today(), s.audit(), s.cycle(), s.deadlines(), s.known());
    }

    /** The same record in a programme where another audit was opened later, led by {@link #OTHER_AUDITOR}. */
    static FindingSituation followedBy(AuditType type, AuditState state, FindingSituation s) {
        return inCycle(List.of(s.audit(), ledByOther(type, state)), s);
    }

    static FindingSituation inCycle(List<AuditFacts> cycle, FindingSituation s) {
        return new FindingSituation(s.subject(), s.actor(), s.today(), s.audit(), cycle, s.deadlines(), s.known());
    }

    static AuditFacts ledByOther(AuditType type, AuditState state) {
        return audit(type, state, OTHER_AUDITOR_ID, List.of(new TeamMember(OTHER_AUDITOR_ID, "other", Part.LEAD)));
    }

    static FindingSituation issued(Grade grade, Actor actor) {
        var s = draft(complete(grade), LEAD, AuditState.IN_PROGRESS);
        s.subject().issue(LEAD, TODAY, DEADLINES);
        return by(actor, s);
    }

    static FindingSituation answered(Grade grade, Actor actor) {
        var s = issued(grade, CLIENT);
        s.subject().respond(ANSWER, CLIENT, TODAY);
        return by(actor, s);
    }

    static FindingSituation accepted(Grade grade, VerificationMethod method, Actor actor) {
        var s = answered(grade, LEAD);
        s.subject().acceptPlan(method, LEAD, TODAY);
        return by(actor, s);
    }

    static FindingSituation evidenceSubmitted(Grade grade, Actor actor) {
        var s = accepted(grade, VerificationMethod.DOCUMENTS, CLIENT);
        s.subject().submitEvidence(List.of(EVIDENCE), CLIENT, TODAY);
        return by(actor, s);
    }

    /** A standard with one clause, two pieces of evidence, auditors who are competent. */
    private static final class Known implements FindingSituation.Known {

        @Override
        public boolean clause(String standard, String number) {
            return number.equals("8.6.1");
        }

        @Override
        public List<EvidenceFacts> evidence(Collection<UUID> ids) {
            var found = new ArrayList<EvidenceFacts>();
            for (var id : ids) {
                var owner = id.equals(STRANGERS_EVIDENCE) ? UUID.randomUUID() : CLIENT_ID;
                found.add(new EvidenceFacts(id, "EV", owner, "Incidents", List.of(), ReviewStatus.NEW, 1));
            }
            return found;
        }

        @Override
        public boolean competent(UUID personId, String standard, LocalDate on) {
            return Set.of(LEAD_ID, AUDITOR_ID, OTHER_AUDITOR_ID).contains(personId);
        }
    }
}
