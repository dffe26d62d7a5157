package org.attesta.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Aggregate;

/**
 * An authorisation: one person, one function, one standard, one technical area or all (ISO/IEC 17021-1 7.1.2, 7.1.3).
 * It is never changed but for an earlier end, so that one can always tell who was authorised on a given day.
 */
@Entity
@Table(name = "competence")
class Competence extends Aggregate {

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Function function;

    @Column(updatable = false)
    private String standard;

    @Column(name = "technical_area", updatable = false)
    private String technicalArea;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(updatable = false)
    private String evidence;

    @Column(name = "evaluator_id", updatable = false)
    private UUID evaluatorId;

    @Column(name = "witnessed_on", updatable = false)
    private LocalDate witnessedOn;

    @Column(name = "witnessed_audit", updatable = false)
    private String witnessedAudit;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "taken_over", updatable = false)
    private boolean takenOver;

    /** For JPA only. */
    protected Competence() {}

    Competence(String number, Instant now, UUID personId, CompetenceDraft draft, boolean takenOver) {
        super(number, now);
        this.personId = personId;
        this.takenOver = takenOver;
        function = draft.function();
        standard = draft.standard();
        technicalArea = draft.technicalArea();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        evidence = draft.evidence();
        evaluatorId = draft.evaluatorId();
        witnessedOn = draft.witnessedOn();
        witnessedAudit = draft.witnessedAudit();
    }

    /** One that is ended before its first day was never good: it ends on the day before. */
    void end(EndCompetence end) {
        var dayBefore = validFrom.minusDays(1);
        validTo = end.validTo().isBefore(dayBefore) ? dayBefore : end.validTo();
        endReason = end.reason();
    }

    UUID personId() {
        return personId;
    }

    CompetenceFacts facts() {
        return new CompetenceFacts(id(), personId, function, standard, technicalArea, validFrom, validTo);
    }

    CompetenceRow row(String evaluatorName) {
        var draft = new CompetenceDraft(
                function,
                standard,
                technicalArea,
                validFrom,
                validTo,
                evidence,
                evaluatorId,
                witnessedOn,
                witnessedAudit);
        return new CompetenceRow(
                id(),
                number(),
                version(),
                stateName(),
                createdAt(),
                personId,
                evaluatorName,
                takenOver,
                endReason,
                draft);
    }

    UUID evaluatorId() {
        return evaluatorId;
    }

    @Override
    public String type() {
        return "competence";
    }

    @Override
    public String stateName() {
        return "ACTIVE";
    }

    @Override
    public UUID clientId() {
        return null;
    }
}
