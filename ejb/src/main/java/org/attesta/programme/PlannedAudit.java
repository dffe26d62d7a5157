package org.attesta.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One audit that a cycle foresees. */
@Entity
@Table(name = "planned_audit")
class PlannedAudit {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private CycleStep step;

    @Column(name = "window_from")
    private LocalDate from;

    @Column(name = "window_to")
    private LocalDate to;

    private BigDecimal days;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    /** For JPA only. */
    protected PlannedAudit() {}

    PlannedAudit(Programme programme, PlannedAuditFacts planned) {
        id = UUID.randomUUID();
        this.programme = programme;
        step = planned.step();
        from = planned.from();
        to = planned.to();
        days = planned.days();
        openedOn = planned.openedOn();
        heldOn = planned.heldOn();
    }

    CycleStep step() {
        return step;
    }

    void move(LocalDate first, LocalDate last) {
        from = first;
        to = last;
    }

    /** @param day null when the audit was cancelled: another one can be opened in its place */
    void opened(LocalDate day) {
        openedOn = day;
        heldOn = null;
    }

    void held(LocalDate lastDay) {
        heldOn = lastDay;
    }

    UUID programmeId() {
        return programme.id();
    }

    PlannedAuditFacts facts() {
        return new PlannedAuditFacts(step, from, to, days, openedOn, heldOn);
    }
}
