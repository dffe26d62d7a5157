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
import java.util.UUID;
import org.attesta.shared.Aggregate;

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

    @Column(name = "adjustment_reason")
    private String adjustmentReason;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
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

    /** Adjustments are recorded with their reason (9.1.3.2). */
    void replan(ReplanProgramme plan) {
        for (var dates : plan.audits()) {
            move(dates.step(), dates.from(), dates.to());
        }
        adjustmentReason = plan.reason();
    }

    /** The cycle counts from the decision; what was planned too late for it moves forward. */
    void start(LocalDate decision, int firstMonths) {
        decidedOn = decision;
        var latest = SurveillanceLimits.first(decision, firstMonths);
        var first = planned(CycleStep.SURVEILLANCE_1);
        if (first.to().isAfter(latest)) {
            move(CycleStep.SURVEILLANCE_1, first.from().isAfter(latest) ? latest : first.from(), latest);
        }
    }

    void opened(CycleStep step, LocalDate day) {
        audits.stream().filter(a -> a.step() == step).forEach(a -> a.opened(day));
    }

    /** The surveillance audit whose turn it is; empty when all of the cycle are opened. */
    Optional<CycleStep> nextSurveillance() {
        return planned().stream()
                .filter(a -> a.step().surveillance() && a.openedOn() == null)
                .map(PlannedAuditFacts::step)
                .findFirst();
    }

    private void move(CycleStep step, LocalDate from, LocalDate to) {
        audits.stream().filter(a -> a.step() == step).forEach(a -> a.move(from, to));
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

    UUID applicationId() {
        return applicationId;
    }

    String standard() {
        return standard;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String adjustmentReason() {
        return adjustmentReason;
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
