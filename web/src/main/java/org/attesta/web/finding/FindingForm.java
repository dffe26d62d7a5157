package org.attesta.web.finding;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.attesta.finding.FindingDraft;
import org.attesta.finding.FindingType;
import org.attesta.finding.Grade;
import org.attesta.finding.MajorGround;
import org.attesta.web.shell.Merge;

/** A finding while it is being written. */
public class FindingForm implements Serializable {

    private FindingType type = FindingType.NONCONFORMITY;
    private Grade grade;
    private MajorGround ground;
    private String clause;
    private String statement;
    private String objectiveEvidence;
    private UUID[] evidenceIds = {};

    static FindingForm of(FindingDraft draft) {
        var form = new FindingForm();
        form.type = draft.type();
        form.grade = draft.grade();
        form.ground = draft.ground();
        form.clause = draft.clause();
        form.statement = draft.statement();
        form.objectiveEvidence = draft.objectiveEvidence();
        form.evidenceIds = draft.evidenceIds().toArray(UUID[]::new);
        return form;
    }

    /** After the draft was read again: what was typed here stays, all else is as somebody else left it. */
    void catchUp(FindingDraft known, FindingDraft newer) {
        type = Merge.unlessTyped(known.type(), type, newer.type());
        grade = Merge.unlessTyped(known.grade(), grade, newer.grade());
        ground = Merge.unlessTyped(known.ground(), ground, newer.ground());
        clause = Merge.unlessTyped(known.clause(), clause, newer.clause());
        statement = Merge.unlessTyped(known.statement(), statement, newer.statement());
        objectiveEvidence = Merge.unlessTyped(known.objectiveEvidence(), objectiveEvidence, newer.objectiveEvidence());
        evidenceIds = Merge.unlessTyped(known.evidenceIds(), List.of(evidenceIds), newer.evidenceIds())
                .toArray(UUID[]::new);
    }

    FindingDraft toDraft(UUID auditId) {
        boolean graded = type == FindingType.NONCONFORMITY;
        return new FindingDraft(
                auditId,
                type,
                graded ? grade : null,
                graded && grade == Grade.MAJOR ? ground : null,
                clause,
                statement,
                objectiveEvidence,
                List.of(evidenceIds));
    }

    public FindingType getType() {
        return type;
    }

    public void setType(FindingType type) {
        this.type = type;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public MajorGround getGround() {
        return ground;
    }

    public void setGround(MajorGround ground) {
        this.ground = ground;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getObjectiveEvidence() {
        return objectiveEvidence;
    }

    public void setObjectiveEvidence(String objectiveEvidence) {
        this.objectiveEvidence = objectiveEvidence;
    }

    public UUID[] getEvidenceIds() {
        return evidenceIds.clone();
    }

    public void setEvidenceIds(UUID[] evidenceIds) {
        this.evidenceIds = evidenceIds == null ? new UUID[0] : evidenceIds.clone();
    }
}
