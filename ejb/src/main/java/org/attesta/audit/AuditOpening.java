package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.checklist.Checklists;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.journal.Outcome;
import org.attesta.programme.CycleStep;
import org.attesta.programme.PlannedAuditFacts;
import org.attesta.programme.ProgrammeEvent;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.CivilDates;
import org.attesta.shared.NumberKind;
import org.attesta.shared.Numbers;
import org.attesta.shared.Text;

/** U1: the audits of an initial certification are opened together with the programme. */
@ApplicationScoped
class AuditOpening {

    /** Records that a program writes are in English; people write over them. */
    private static final Locale WORDS = Locale.ENGLISH;

    @Inject
    Audits audits;

    @Inject
    ProgrammeService programmes;

    @Inject
    Checklists checklists;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    void whenPlanned(@Observes ProgrammeEvent.Planned planned) {
        var programme = programmes.facts(planned.programmeId());
        open(AuditType.STAGE1, programme, programme.planned(CycleStep.STAGE1), null);
        open(AuditType.STAGE2, programme, programme.planned(CycleStep.STAGE2), null);
    }

    void whenSurveillanceOpened(@Observes ProgrammeEvent.SurveillanceOpened opened) {
        var programme = programmes.facts(opened.programmeId());
        open(AuditType.SURVEILLANCE, programme, programme.planned(opened.step()), null);
    }

    /** Another audit of the same kind with as much time, to be held within the six months that {@code 9.5.3.2} gives. */
    void repeat(Audit before, LocalDate today) {
        var programme = programmes.facts(before.programmeId());
        var planned =
                new PlannedAuditFacts(before.cycleStep(), today, CivilDates.addMonths(today, 6), before.requiredDays());
        open(before.kind(), programme, planned, before.id());
    }

    private void open(AuditType type, ProgrammeFacts programme, PlannedAuditFacts planned, UUID repeats) {
        var audit = Audit.open(
                numbers.next(NumberKind.AUDIT, clock.today().getYear()),
                clock.now(),
                new NewAudit(
                        programme.id(),
                        programme.clientId(),
                        type,
                        planned.step(),
                        programme.standard(),
                        checklists.currentVersion(),
                        repeats,
                        planned.from(),
                        planned.to(),
                        planned.days(),
                        prepared(programme)));
        audits.add(audit);
        journal.write(opened(audit));
    }

    /** What application and programme say already; planner and leader go on from there. */
    private static AuditDraft prepared(ProgrammeFacts programme) {
        var schedule = new Schedule(
                null,
                null,
                List.copyOf(programme.siteIds()),
                Text.of("audit.prepared.time").in(WORDS));
        var basis = new Basis(
                Objective.MANDATORY,
                Text.of("audit.prepared.criteria", programme.standard()).in(WORDS),
                programme.scope() == null ? List.of() : List.of(cut(programme.scope())),
                null);
        return new AuditDraft(schedule, basis, null, null, null, null, null, null).over(AuditDraft.EMPTY);
    }

    private static String cut(String scope) {
        return scope.length() <= Basis.UNIT_LENGTH ? scope : scope.substring(0, Basis.UNIT_LENGTH);
    }

    private NewEntry opened(Audit audit) {
        var actor = access.actor();
        return new NewEntry(
                actor,
                actor.mainRole(),
                "audit.open",
                "U1",
                audit.type(),
                audit.id(),
                audit.number(),
                audit.clientId(),
                null,
                audit.stateName(),
                Outcome.DONE,
                null,
                List.of(),
                Map.of());
    }
}
