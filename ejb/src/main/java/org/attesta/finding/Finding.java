package org.attesta.finding;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;

/**
 * What an audit team found on one requirement. A nonconformity is answered by the client and closed by the team once
 * its resolution is verified; nothing of that is ever overwritten.
 */
@Entity
@Table(name = "finding")
class Finding extends Aggregate {

    @Column(name = "audit_id", updatable = false)
    private UUID auditId;

    @Column(name = "audit_number", updatable = false)
    private String auditNumber;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Column(name = "author_name", updatable = false)
    private String authorName;

    @Enumerated(EnumType.STRING)
    private FindingType type;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Enumerated(EnumType.STRING)
    private MajorGround ground;

    private String clause;
    private String statement;

    @Column(name = "objective_evidence")
    private String objectiveEvidence;

    @Convert(converter = IdsConverter.class)
    @Column(name = "evidence_ids")
    private List<UUID> evidenceIds;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "response_due")
    private LocalDate responseDue;

    @Column(name = "close_due")
    private LocalDate closeDue;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "verification_method")
    private VerificationMethod verificationMethod;

    /** What the client has written so far and not sent. */
    @Convert(converter = RespondJson.class)
    @Column(name = "answer_draft")
    private Respond answerDraft;

    @OneToMany(mappedBy = "finding", cascade = CascadeType.PERSIST)
    @OrderBy("n")
    private List<FindingStep> steps = new ArrayList<>();

    /** For JPA only. */
    protected Finding() {}

    static Finding draft(String number, Instant now, AuditFacts audit, Actor author, FindingDraft draft) {
        return new Finding(number, now, audit, author, draft);
    }

    private Finding(String number, Instant now, AuditFacts audit, Actor author, FindingDraft draft) {
        super(number, now);
        auditId = audit.id();
        auditNumber = audit.number();
        clientId = audit.clientId();
        authorId = author.personId();
        authorName = author.name();
        state = FindingState.DRAFT;
        save(draft);
    }

    /** Raised before the takeover: its steps until then are those that were told, the last one says where it came from. */
    static Finding takenOver(Instant now, TakenOverFinding said, Deadlines usual, Actor by, LocalDate today) {
        var finding = new Finding(said.number(), now);
        finding.auditId = said.audit().id();
        finding.auditNumber = said.audit().number();
        finding.clientId = said.clientId();
        finding.authorId = said.leadId();
        finding.authorName = said.leadName();
        finding.save(said.draft());
        finding.state = said.state();
        finding.issuedOn = said.raisedOn();
        finding.responseDue =
                said.responseDue() == null ? usual.planFrom(said.raisedOn(), finding.grade) : said.responseDue();
        finding.closeDue = said.closeDue() == null ? usual.closeFrom(said.raisedOn(), finding.grade) : said.closeDue();
        finding.verificationMethod = said.verificationMethod();
        finding.verifiedOn = said.verifiedOn();
        finding.stepsBefore(said);
        var content = StepContent.of(said.verificationMethod());
        finding.step(StepKind.TAKEN_OVER, by, today, said.takenOver().imported(), content);
        return finding;
    }

    private void stepsBefore(TakenOverFinding said) {
        var grading = StepContent.of(grade, ground);
        steps.add(FindingStep.before(this, 1, StepKind.ISSUED, authorName, issuedOn, grading));
        if (said.answer() != null) {
            var answer = StepContent.of(said.answer());
            var by = said.answer().responsible();
            steps.add(FindingStep.before(this, 2, StepKind.RESPONSE, by, said.answeredOn(), answer));
        }
    }

    private Finding(String number, Instant now) {
        super(number, now);
    }

    /** The audit it was found in is given once. */
    final void save(FindingDraft draft) {
        type = draft.type();
        grade = draft.grade();
        ground = draft.ground();
        clause = draft.clause();
        statement = draft.statement();
        objectiveEvidence = draft.objectiveEvidence();
        evidenceIds = draft.evidenceIds();
    }

    void issue(Actor lead, LocalDate today, Deadlines deadlines) {
        state = FindingState.ISSUED;
        issuedOn = today;
        if (isNonconformity()) {
            responseDue = deadlines.planFrom(today, grade);
            closeDue = deadlines.closeFrom(today, grade);
        }
        step(StepKind.ISSUED, lead, today, null, StepContent.of(grade, ground));
    }

    void keepAnswer(Respond soFar) {
        answerDraft = soFar;
    }

    void respond(Respond answer, Actor client, LocalDate today) {
        state = FindingState.RESPONSE_SUBMITTED;
        answerDraft = null;
        step(StepKind.RESPONSE, client, today, null, StepContent.of(answer));
    }

    void returnAnswer(String reason, Actor auditor, LocalDate today, Deadlines deadlines) {
        state = FindingState.RETURNED;
        responseDue = deadlines.planFrom(today, grade);
        step(StepKind.RETURNED, auditor, today, reason, StepContent.NONE);
    }

    void acceptPlan(VerificationMethod method, Actor auditor, LocalDate today) {
        state = FindingState.PLAN_ACCEPTED;
        verificationMethod = method;
        step(StepKind.PLAN_ACCEPTED, auditor, today, null, StepContent.of(method));
    }

    void submitEvidence(List<UUID> ids, Actor client, LocalDate today) {
        state = FindingState.EVIDENCE_SUBMITTED;
        step(StepKind.EVIDENCE, client, today, null, StepContent.of(ids));
    }

    void rejectEvidence(String reason, Actor auditor, LocalDate today) {
        state = FindingState.PLAN_ACCEPTED;
        step(StepKind.EVIDENCE_REJECTED, auditor, today, reason, StepContent.NONE);
    }

    void verify(Verify verification, Actor auditor, LocalDate today) {
        state = FindingState.VERIFIED;
        verifiedOn = today;
        step(
                StepKind.VERIFIED,
                auditor,
                today,
                verification.effectiveness(),
                StepContent.of(verification.evidenceIds()));
    }

    void dispute(String reason, Actor client, LocalDate today) {
        state = FindingState.DISPUTED;
        step(StepKind.DISPUTED, client, today, reason, StepContent.NONE);
    }

    /** Where it stands, the time to answer begins anew: it could not be used while both sides disagreed. */
    void resolveDispute(ResolveDispute resolution, Actor manager, LocalDate today, Deadlines deadlines) {
        state = resolution.outcome();
        if (state == FindingState.ISSUED) {
            responseDue = deadlines.planFrom(today, grade);
        }
        var content = StepContent.with(resolution.withPersonId());
        step(StepKind.DISPUTE_RESOLVED, manager, today, resolution.reason(), content);
    }

    void takeBack(String reason, Actor by, LocalDate today) {
        state = FindingState.VOIDED;
        step(StepKind.VOIDED, by, today, reason, StepContent.NONE);
    }

    /** Graver: the client answers again, within the shorter times. */
    void upgrade(Reclassify given, Actor by, LocalDate today, Deadlines deadlines) {
        grade = Grade.MAJOR;
        ground = given.ground();
        state = FindingState.ISSUED;
        responseDue = deadlines.planFrom(today, grade);
        closeDue = deadlines.closeFrom(today, grade);
        step(StepKind.RECLASSIFIED, by, today, given.reason(), StepContent.of(grade, ground));
    }

    /** Less grave: the state stays. */
    void downgrade(Reclassify given, Actor by, LocalDate today, Deadlines deadlines) {
        grade = Grade.MINOR;
        ground = null;
        closeDue = deadlines.closeFrom(issuedOn, grade);
        step(StepKind.RECLASSIFIED, by, today, given.reason(), StepContent.of(grade, null));
    }

    private void step(StepKind kind, Actor by, LocalDate on, String words, StepContent content) {
        steps.add(new FindingStep(this, steps.size() + 1, kind, by, on, words, content));
    }

    FindingDraft content() {
        return new FindingDraft(auditId, type, grade, ground, clause, statement, objectiveEvidence, evidenceIds);
    }

    boolean isNonconformity() {
        return type == FindingType.NONCONFORMITY;
    }

    /** A draft that was taken back was never the client's either. */
    boolean wasIssued() {
        return issuedOn != null;
    }

    UUID auditId() {
        return auditId;
    }

    String auditNumber() {
        return auditNumber;
    }

    UUID authorId() {
        return authorId;
    }

    String authorName() {
        return authorName;
    }

    FindingState state() {
        return state;
    }

    Grade grade() {
        return grade;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate responseDue() {
        return responseDue;
    }

    LocalDate closeDue() {
        return closeDue;
    }

    LocalDate verifiedOn() {
        return verifiedOn;
    }

    VerificationMethod verificationMethod() {
        return verificationMethod;
    }

    Respond answerDraft() {
        return answerDraft;
    }

    List<FindingStep> steps() {
        return steps;
    }

    /** An accepted plan waits for the client's documents; where an audit verifies it, for that audit. */
    boolean awaitsDocuments() {
        return state == FindingState.PLAN_ACCEPTED && verificationMethod == VerificationMethod.DOCUMENTS;
    }

    /** The day by which the next step is to be done; null when nothing is due. */
    LocalDate due() {
        if (!isNonconformity()) {
            return null;
        }
        return switch (state) {
            case ISSUED, RETURNED -> responseDue;
            case RESPONSE_SUBMITTED, PLAN_ACCEPTED, EVIDENCE_SUBMITTED -> closeDue;
            case DRAFT, VERIFIED, DISPUTED, VOIDED -> null;
        };
    }

    FindingFacts facts() {
        return new FindingFacts(id(), number(), auditId, type, grade, state, clause, due(), verifiedOn);
    }

    @Override
    public String type() {
        return "finding";
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public UUID clientId() {
        return clientId;
    }
}
