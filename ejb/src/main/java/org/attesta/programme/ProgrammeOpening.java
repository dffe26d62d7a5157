package org.attesta.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attesta.access.Access;
import org.attesta.application.ApplicationEvent;
import org.attesta.application.ApplicationFacts;
import org.attesta.application.ApplicationService;
import org.attesta.application.PlanProgramme;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.policy.Policy;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Condition;
import org.attesta.shared.NumberKind;
import org.attesta.shared.Numbers;
import org.attesta.shared.RuleViolation;

/** A9: an application that goes into the programme gets one for its full cycle (ISO/IEC 17021-1 9.1.3.1). */
@ApplicationScoped
class ProgrammeOpening {

    @Inject
    Programmes programmes;

    @Inject
    ApplicationService applications;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Access access;

    @Inject
    Policy policy;

    @Inject
    JournalService journal;

    @Inject
    Event<ProgrammeEvent> events;

    /** @throws RuleViolation when the dates break the rules of the cycle */
    void whenPlanned(@Observes ApplicationEvent.ProgrammePlanned told) {
        var application = applications.facts(told.applicationId());
        var planned = planned(application, told.dates());
        var unmet = CycleRules.judge(planned, null, CyclePolicy.of(policy.current())).stream()
                .filter(Condition::blocks)
                .toList();
        if (!unmet.isEmpty()) {
            throw new RuleViolation(unmet);
        }
        var programme = new Programme(
                numbers.next(NumberKind.PROGRAMME, clock.today().getYear()),
                clock.now(),
                application.id(),
                application.clientId(),
                application.standard(),
                planned);
        programmes.add(programme);
        journal.write(NewEntry.done(access.actor(), "programme.open", programme));
        programmes.flush();
        events.fire(new ProgrammeEvent.Planned(
                programme.id(), programme.applicationId(), programme.clientId(), application.standard()));
    }

    /** The dates as wished; those that are missing are put where the rules want them at the latest, or before. */
    private List<PlannedAuditFacts> planned(ApplicationFacts application, PlanProgramme dates) {
        var time = application.auditTime();
        var today = clock.today();
        var decision = dates.stage2To().plusDays(Cycle.DAYS_TO_DECISION);
        var first = or(
                dates.surveillance1(),
                CivilDates.addMonths(dates.stage2To(), policy.current().firstSurveillanceMonths()));
        var second = or(dates.surveillance2(), CivilDates.addMonths(dates.stage2To(), 24));
        var again = or(
                dates.recertification(),
                CivilDates.addMonths(decision, 36).minusDays(policy.current().recertificationAuditDays()));
        return List.of(
                new PlannedAuditFacts(
                        CycleStep.STAGE1, dates.stage1From(), dates.stage1To(), time.stage1(), today, null),
                new PlannedAuditFacts(
                        CycleStep.STAGE2, dates.stage2From(), dates.stage2To(), time.stage2(), today, null),
                new PlannedAuditFacts(CycleStep.SURVEILLANCE_1, first, first, time.surveillance()),
                new PlannedAuditFacts(CycleStep.SURVEILLANCE_2, second, second, time.surveillance()),
                new PlannedAuditFacts(CycleStep.RECERTIFICATION, again, again, time.recertification()));
    }

    private static LocalDate or(LocalDate wished, LocalDate otherwise) {
        return Objects.requireNonNullElse(wished, otherwise);
    }
}
