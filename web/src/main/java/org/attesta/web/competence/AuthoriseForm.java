package org.attesta.web.competence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.competence.CompetenceDraft;
import org.attesta.competence.Function;
import org.attesta.standard.Standards;

/** An authorisation as it is typed. */
public class AuthoriseForm implements Serializable {

    private Function function = Function.AUDITOR;
    private String technicalArea;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String evidence;
    private UUID evaluatorId;
    private LocalDate witnessedOn;
    private String witnessedAudit;

    CompetenceDraft draft() {
        var area = technicalArea == null || technicalArea.isBlank() ? null : technicalArea;
        return new CompetenceDraft(
                function, Standards.SMS, area, validFrom, validTo, evidence, evaluatorId, witnessedOn, witnessedAudit);
    }

    public Function getFunction() {
        return function;
    }

    public void setFunction(Function function) {
        this.function = function;
    }

    public String getTechnicalArea() {
        return technicalArea;
    }

    public void setTechnicalArea(String technicalArea) {
        this.technicalArea = technicalArea;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public UUID getEvaluatorId() {
        return evaluatorId;
    }

    public void setEvaluatorId(UUID evaluatorId) {
        this.evaluatorId = evaluatorId;
    }

    public LocalDate getWitnessedOn() {
        return witnessedOn;
    }

    public void setWitnessedOn(LocalDate witnessedOn) {
        this.witnessedOn = witnessedOn;
    }

    public String getWitnessedAudit() {
        return witnessedAudit;
    }

    public void setWitnessedAudit(String witnessedAudit) {
        this.witnessedAudit = witnessedAudit;
    }
}
