package org.attesta.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.attesta.application.ApplicationFacts;
import org.attesta.shared.Aggregate;
import org.attesta.shared.Condition;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** The cycle record: which audits are planned when, for one client and one standard. */
@Entity
@Table(name = "programme")
class Programme extends Aggregate {

    @Column(name = "application_id", updatable = false)
    private UUID applicationId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(updatable = false)
    private String standard;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** Last day of a cycle that began elsewhere; null where it follows from the decision. */
    @Column(name = "ends_on", updatable = false)
    private LocalDate endsOn;

    @Column(name = "adjustment_reason")
    private String adjustmentReason;

    /** How often one of its audits was opened, held or moved, so that this too is a change of the programme. */
    private int amended;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<PlannedAudit> audits = new ArrayList<>();

    /** For JPA only. */
    protected Programme() {}

    Programme(
            String number,
            Instant now,
            UUID applicationId,
            UUID clientId,
            String standard,
            List<PlannedAuditFacts> planned) {
        super(number, now);
        this.applicationId = applicationId;
        this.clientId = clientId;
        this.standard = standard;
        planned.forEach(p -> audits.add(new PlannedAudit(this, p)));
    }

    /** A cycle that began elsewhere; what of it was not said is not in it. */
    static Programme takenOver(String number, Instant now, TakenOverProgramme said) {
        var programme =
                new Programme(number, now, said.applicationId(), said.clientId(), said.standard(), said.audits());
        programme.decidedOn = said.decidedOn();
        programme.endsOn = said.endsOn();
        return programme;
    }

    /** Adjustments are recorded with their reason (9.1.3.2). */
    void replan(ReplanProgramme plan) {
        for (var dates : plan.audits()) {
            move(dates.step(), dates.from(), dates.to());
        }
        adjustmentReason = plan.reason();
    }

    /** The cycle as it would be with these dates. */
    List<PlannedAuditFacts> with(ReplanProgramme plan) {
        return planned().stream()
                .map(kept -> plan.audits().stream()
                        .filter(d -> d.step() == kept.step())
                        .reduce((earlier, later) -> later)
                        .map(d -> kept.within(d.from(), d.to()))
                        .orElse(kept))
                .toList();
    }

    /** The cycle counts from the decision; what was planned too late for it moves forward. */
    void start(LocalDate decision, CyclePolicy policy) {
        decidedOn = decision;
        notLaterThan(CycleStep.SURVEILLANCE_1, policy.firstLatest(decision));
        var expiry = Cycle.expiry(decision);
        if (planned(CycleStep.RECERTIFICATION).to().isAfter(expiry)) {
            notLaterThan(CycleStep.RECERTIFICATION, policy.recertificationLatest(expiry));
        }
        limitSecond(policy);
    }

    private void notLaterThan(CycleStep step, LocalDate latest) {
        var audit = planned(step);
        if (audit.to().isAfter(latest)) {
            move(step, audit.from().isAfter(latest) ? latest : audit.from(), latest);
        }
    }

    /** @param day null when the audit was cancelled: another one can be opened in its place */
    void opened(CycleStep step, LocalDate day) {
        change(step, a -> a.opened(day));
    }

    /** The day of the first surveillance may bring the second one forward. */
    void held(CycleStep step, LocalDate lastDay, CyclePolicy policy) {
        change(step, a -> a.held(lastDay));
        if (step == CycleStep.SURVEILLANCE_1 && decidedOn != null) {
            limitSecond(policy);
        }
    }

    private void limitSecond(CyclePolicy policy) {
        var first = planned(CycleStep.SURVEILLANCE_1).lastDay();
        var again = planned(CycleStep.RECERTIFICATION).from();
        notLaterThan(CycleStep.SURVEILLANCE_2, policy.secondLatest(decidedOn, first, again));
    }

    /** The surveillance audit whose turn it is; empty when all of the cycle are opened. */
    Optional<CycleStep> nextSurveillance() {
        return planned().stream()
                .filter(a -> a.step().surveillance() && a.openedOn() == null)
                .map(PlannedAuditFacts::step)
                .findFirst();
    }

    /** A surveillance audit is opened when the one before it has taken place. */
    boolean surveillanceUnderWay() {
        return planned().stream().anyMatch(a -> a.step().surveillance() && a.openedOn() != null && a.heldOn() == null);
    }

    private void move(CycleStep step, LocalDate from, LocalDate to) {
        change(step, a -> a.move(from, to));
    }

    private void change(CycleStep step, Consumer<PlannedAudit> done) {
        audits.stream().filter(a -> a.step() == step).forEach(done);
        amended++;
    }

    PlannedAuditFacts planned(CycleStep step) {
        return planned().stream().filter(a -> a.step() == step).findFirst().orElseThrow();
    }

    List<PlannedAuditFacts> planned() {
        return audits.stream()
                .map(PlannedAudit::facts)
                .sorted(Comparator.comparing(PlannedAuditFacts::step))
                .toList();
    }

    ProgrammeFacts facts(ApplicationFacts application, List<PlannedAuditFacts> audits, CyclePolicy policy) {
        return new ProgrammeFacts(
                id(),
                number(),
                application.id(),
                clientId,
                standard,
                application.scope(),
                Set.copyOf(application.siteIds()),
                application.technicalAreas(),
                application.agreementSignedOn(),
                decidedOn,
                policy,
                audits);
    }

    ProgrammeRow row(
            ApplicationFacts application, String clientName, List<PlannedAuditFacts> audits, CyclePolicy policy) {
        var facts = facts(application, audits, policy);
        var expiry = Cycle.planned(audits, decidedOn, endsOn).expiry();
        return new ProgrammeRow(
                id(),
                number(),
                version(),
                stateName(),
                createdAt(),
                application.id(),
                application.number(),
                clientId,
                clientName,
                standard,
                application.scope(),
                decidedOn,
                facts.latest(CycleStep.SURVEILLANCE_1),
                facts.latest(CycleStep.SURVEILLANCE_2),
                policy.recertificationFrom(expiry),
                policy.recertificationLatest(expiry),
                audits,
                adjustmentReason);
    }

    UUID applicationId() {
        return applicationId;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** What these dates break: of a cycle that was taken over, what can still be helped. */
    List<Condition> rules(List<PlannedAuditFacts> wanted, LocalDate today, CyclePolicy policy) {
        return endsOn == null
                ? CycleRules.judge(wanted, decidedOn, null, policy)
                : TakenOverCycle.unmet(wanted, decidedOn, endsOn, today, policy);
    }

    @Override
    public String type() {
        return "programme";
    }

    @Override
    public String stateName() {
        return ProgrammeState.ACTIVE.name();
    }

    @Override
    public UUID clientId() {
        return clientId;
    }
}
