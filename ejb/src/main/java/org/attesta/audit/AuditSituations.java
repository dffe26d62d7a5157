package org.attesta.audit;

import static org.attesta.audit.AuditState.CONFIRMED;
import static org.attesta.audit.AuditState.IN_PROGRESS;
import static org.attesta.audit.AuditState.PLANNED;
import static org.attesta.audit.AuditState.PLAN_SENT;
import static org.attesta.audit.AuditState.REPORT_DRAFT;
import static org.attesta.audit.AuditState.REPORT_ISSUED;
import static org.attesta.audit.AuditState.TEAM_CONFIRMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.Actor;
import org.attesta.shared.GateSources;

/** Gathers what the conditions of an audit look at; only what the present state can ask for. */
@ApplicationScoped
class AuditSituations {

    private static final Set<AuditState> TEAM_MATTERS = EnumSet.of(PLANNED, TEAM_CONFIRMED, PLAN_SENT, CONFIRMED);

    @Inject
    Audits audits;

    @Inject
    ProgrammeService programmes;

    @Inject
    AuditPeople people;

    @Inject
    ChecklistView checklists;

    @Inject
    AuditReports reports;

    @Inject
    AuditConsequences consequences;

    @Inject
    GateSources sources;

    @Inject
    Instance<AuditFindings> findings;

    /** @param command what the person gives, or null when somebody only looks */
    AuditSituation of(Audit audit, Actor actor, LocalDate today, Record command) {
        var team = team(audit, command);
        var intended = command instanceof Recommend given ? given.recommendation() : null;
        var programme = programmes.facts(audit.programmeId());
        var cycle = audits.ofProgramme(audit.programmeId()).stream()
                .map(a -> AuditViews.facts(a, Map.of()))
                .toList();
        var context = new AuditContext(
                programme,
                people.policy(),
                members(audit, team, programme),
                stage1(audit, cycle),
                cycle,
                audit.state() == IN_PROGRESS ? checklists.open(audit) : List.of(),
                audit.state() == IN_PROGRESS ? unreported(audit) : List.of(),
                audit.state() == REPORT_DRAFT ? report(audit) : ReportDraft.EMPTY,
                audit.state() == REPORT_ISSUED && findings.stream().anyMatch(f -> f.anyNonconformity(audit.id())),
                sources::judge);
        return new AuditSituation(
                audit, actor, today, team, intended, context, consequences.of(audit, programme, today));
    }

    /** The team that is judged: what a command brings, as far as it can be understood, else what is kept. */
    static List<Seat> team(Audit audit, Record command) {
        if (command instanceof TeamCommand given && given.team() != null) {
            return given.team().stream()
                    .filter(s -> s != null && s.personId() != null && s.part() != null)
                    .toList();
        }
        return audit.team();
    }

    private Map<UUID, MemberFacts> members(Audit audit, List<Seat> team, ProgrammeFacts programme) {
        if (!TEAM_MATTERS.contains(audit.state())) {
            return Map.of();
        }
        var facts = new HashMap<UUID, MemberFacts>();
        for (var seat : team) {
            facts.put(seat.personId(), people.facts(audit, seat.personId(), programme));
        }
        return facts;
    }

    private static AuditFacts stage1(Audit audit, List<AuditFacts> cycle) {
        return audit.kind() == AuditType.STAGE1
                ? null
                : RepetitionRules.countingStage1(cycle).orElse(null);
    }

    private List<ChecklistRow> unreported(Audit audit) {
        var clauses = findings.stream()
                .flatMap(f -> f.nonconformClauses(audit.id()).stream())
                .toList();
        return checklists.unreported(audit, clauses);
    }

    private ReportDraft report(Audit audit) {
        return reports.byId(audit.id()).map(AuditReport::content).orElse(ReportDraft.EMPTY);
    }
}
