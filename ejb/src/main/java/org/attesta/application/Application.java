package org.attesta.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.audittime.AuditTime;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.Role;

/**
 * A wish to be certified: told by the applicant, reviewed by the body, answered with a proposal, sealed by an
 * agreement, and then carried out as a programme.
 */
@Entity
@Table(name = "application")
class Application extends Aggregate {

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private String standard;

    @Convert(converter = ApplicationDraftJson.class)
    private ApplicationDraft content;

    @Convert(converter = ReviewDraftJson.class)
    private ReviewDraft review;

    @Convert(converter = AuditTimeJson.class)
    @Column(name = "audit_time")
    private AuditTime auditTime;

    @Convert(converter = AuditTimeBasisJson.class)
    @Column(name = "audit_time_basis")
    private AuditTimeBasis auditTimeBasis;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Convert(converter = AgreementJson.class)
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    private AgreementSignatures signatures;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "reviewer_person_id")
    private UUID reviewerPersonId;

    private String gaps;

    @Column(name = "gaps_answer")
    private String gapsAnswer;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "taken_over", updatable = false)
    private String takenOver;

    /** Of an agreement made before the takeover; any other stands in the agreement itself. */
    @Column(name = "agreement_signed_on", updatable = false)
    private LocalDate agreementSignedOn;

    /** For JPA only. */
    protected Application() {}

    static Application begin(String number, Instant now, UUID clientId, ApplicationDraft draft) {
        return new Application(number, now, clientId, draft);
    }

    /** What is known of it is what its certification needs; the rest lies in the body's files of before. */
    static Application takenOver(String number, Instant now, TakenOverApplication said) {
        var application = new Application(number, now, said.clientId(), said.content());
        application.state = ApplicationState.TAKEN_OVER;
        application.review = ReviewDraft.EMPTY.withTechnicalAreas(said.technicalAreas());
        application.agreementSignedOn = said.agreementSignedOn();
        application.takenOver = said.takenOver().imported();
        return application;
    }

    private Application(String number, Instant now, UUID clientId, ApplicationDraft draft) {
        super(number, now);
        this.clientId = clientId;
        state = ApplicationState.DRAFT;
        review = ReviewDraft.EMPTY;
        content = draft;
        standard = draft.standard();
    }

    /** What was reviewed on other data is not reviewed: a change takes the answers and the audit time with it. */
    void save(ApplicationDraft draft) {
        if (!draft.equals(content)) {
            review = review.reopened();
            auditTime = null;
            auditTimeBasis = null;
            reviewedBy = null;
            reviewedOn = null;
        }
        content = draft;
        standard = draft.standard();
    }

    /** @param determined what the calculator makes of the review */
    void review(ReviewDraft draft, AuditTimeOfReview determined, Actor reviewer, LocalDate today) {
        review = draft;
        auditTime = determined.time();
        auditTimeBasis = determined.basis();
        reviewerPersonId = reviewer.personId();
        reviewedBy = reviewer.name();
        reviewedOn = today;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    void submit(LocalDate today) {
        state = ApplicationState.SUBMITTED;
        submittedOn = today;
    }

    void startReview(Actor reviewer) {
        state = ApplicationState.UNDER_REVIEW;
        reviewerPersonId = reviewer.personId();
    }

    void requestInfo(RequestInfo request) {
        state = ApplicationState.INFO_REQUESTED;
        gaps = String.join("\n", request.gaps());
        gapsAnswer = null;
    }

    void answer(AnswerInfo answer) {
        state = ApplicationState.UNDER_REVIEW;
        gapsAnswer = answer.answer();
    }

    void accept() {
        state = ApplicationState.ACCEPTED;
    }

    void decline(String reason) {
        state = ApplicationState.DECLINED;
        declineReason = reason;
    }

    void propose(Propose propose, Fees fees, LocalDate today) {
        state = ApplicationState.PROPOSAL_SENT;
        signatures = AgreementSignatures.NONE;
        agreement = Agreement.proposed(propose, fees, content.siteIds(), today);
    }

    /** The second of the two signatures makes the agreement. */
    void sign(Sign sign, Actor by, LocalDate today) {
        agreement = by.has(Role.CLIENT)
                ? agreement.signedByClient(sign.name().strip(), today)
                : agreement.signedByBody(sign.name().strip(), today);
        signatures = AgreementSignatures.of(agreement);
        if (agreement.signedByBoth()) {
            state = ApplicationState.AGREEMENT_SIGNED;
        }
    }

    void enterProgramme() {
        state = ApplicationState.IN_PROGRAMME;
    }

    void withdraw() {
        state = ApplicationState.WITHDRAWN;
    }

    ApplicationDraft content() {
        return content;
    }

    ReviewDraft review() {
        return review;
    }

    AuditTime auditTime() {
        return auditTime;
    }

    Agreement agreement() {
        return agreement;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    ApplicationState state() {
        return state;
    }

    ApplicationRow row(String clientName, boolean forStaff) {
        return new ApplicationRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                clientId,
                clientName,
                submittedOn,
                gaps == null ? List.of() : gaps.lines().toList(),
                gapsAnswer,
                declineReason,
                forStaff ? review : null,
                forStaff ? reviewedBy : null,
                forStaff ? reviewedOn : null,
                forStaff ? auditTime : null,
                forStaff ? auditTimeBasis : null,
                forStaff || agreement == null ? agreement : agreement.told(),
                takenOver,
                agreementSignedOn,
                content);
    }

    ApplicationFacts facts() {
        return new ApplicationFacts(
                id(),
                number(),
                content.kind(),
                state,
                clientId,
                standard,
                content.scope(),
                content.siteIds(),
                review.technicalAreas(),
                auditTime,
                review.auditTimeJustification(),
                agreement == null ? agreementSignedOn : agreement.signedOn());
    }

    @Override
    public String type() {
        return "application";
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
