package org.attesta.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Actor;

/** One step in the life of an issued finding: an answer, a refusal, a verification. Never changed, never removed. */
@Entity
@Table(name = "finding_step")
class FindingStep {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "finding_id", updatable = false)
    private Finding finding;

    @Column(updatable = false)
    private int n;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StepKind kind;

    @Column(name = "on_day", updatable = false)
    private LocalDate on;

    @Column(name = "by_name", updatable = false)
    private String by;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String words;

    @Convert(converter = StepContentJson.class)
    @Column(updatable = false)
    private StepContent content;

    /** For JPA only. */
    protected FindingStep() {}

    /** What happened before the takeover, by whom it was done then. */
    static FindingStep before(Finding finding, int n, StepKind kind, String by, LocalDate on, StepContent content) {
        var step = new FindingStep();
        step.id = UUID.randomUUID();
        step.finding = finding;
        step.n = n;
        step.kind = kind;
        step.by = by;
        step.on = on;
        step.content = content;
        return step;
    }

    FindingStep(Finding finding, int n, StepKind kind, Actor by, LocalDate on, String words, StepContent content) {
        this.id = UUID.randomUUID();
        this.finding = finding;
        this.n = n;
        this.kind = kind;
        this.by = by.name();
        this.personId = by.personId();
        this.on = on;
        this.words = words;
        this.content = content;
    }

    UUID findingId() {
        return finding.id();
    }

    int n() {
        return n;
    }

    StepKind kind() {
        return kind;
    }

    LocalDate on() {
        return on;
    }

    String by() {
        return by;
    }

    String words() {
        return words;
    }

    StepContent content() {
        return content == null ? StepContent.NONE : content;
    }

    StepRow row() {
        var c = content();
        return new StepRow(n, kind, on, by, words, c.verificationMethod(), c.evidenceIds(), c.grade());
    }
}
