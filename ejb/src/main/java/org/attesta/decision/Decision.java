package org.attesta.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;

/**
 * A question put to the decision makers and, once decided, its answer for good ({@code ISO/IEC 17021-1:2015, 9.5.1.4}).
 * The package is frozen when it is handed in: what the decision rests on can be told later.
 */
@Entity
@Table(name = "decision")
class Decision extends Aggregate {

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DecisionKind kind;

    @Column(name = "certification_id", updatable = false)
    private UUID certificationId;

    @Column(name = "certification_number", updatable = false)
    private String certificationNumber;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(updatable = false)
    private String standard;

    @Column(name = "programme_id", updatable = false)
    private UUID programmeId;

    @Column(name = "application_id", updatable = false)
    private UUID applicationId;

    @Column(name = "audit_id", updatable = false)
    private UUID auditId;

    @Convert(converter = ProposalJson.class)
    private Proposal proposal;

    @Convert(converter = FrozenPackage.Json.class)
    private FrozenPackage documents;

    @Convert(converter = Exchanges.Json.class)
    private Exchanges exchanges;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    private LocalDate due;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "taken_by_name")
    private String takenByName;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private String reason;
    private String scope;
    private LocalDate effective;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** Last day to resolve the issue, where this suspended. */
    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    @Column(name = "certificate_id")
    private UUID certificateId;

    @Convert(converter = Checks.Json.class)
    private Checks checks;

    /** For JPA only. */
    protected Decision() {}

    Decision(String number, Instant now, OpenDecision open, FrozenPackage documents, LocalDate today, LocalDate due) {
        super(number, now);
        state = DecisionState.PENDING;
        kind = open.kind();
        certificationId = open.certificationId();
        certificationNumber = open.certificationNumber();
        clientId = open.clientId();
        clientName = open.clientName();
        standard = open.standard();
        programmeId = open.programmeId();
        applicationId = open.applicationId();
        auditId = open.auditId();
        exchanges = Exchanges.NONE;
        checks = Checks.NONE;
        handIn(open.proposal(), documents, today, due);
    }

    /** The package comes back with what was asked for; whoever takes it up now goes on. */
    void handInAgain(OpenDecision open, FrozenPackage again, LocalDate today, LocalDate newDue) {
        var question = exchanges.all().get(exchanges.all().size() - 1);
        exchanges = exchanges.lastReplacedBy(
                question.answered(open.answers(), open.proposal().byName(), today));
        handIn(open.proposal(), again, today, newDue);
    }

    /** More came to it after it was handed in: whoever had taken it up takes it up anew. */
    void replacePackage(OpenDecision open, FrozenPackage again, LocalDate today, LocalDate newDue) {
        state = DecisionState.PENDING;
        takenBy = null;
        takenByName = null;
        takenOn = null;
        handIn(open.proposal(), again, today, newDue);
    }

    private void handIn(Proposal proposed, FrozenPackage frozen, LocalDate today, LocalDate newDue) {
        proposal = proposed;
        documents = frozen;
        openedOn = today;
        due = newDue;
    }

    void take(Decider by, LocalDate today) {
        state = DecisionState.IN_REVIEW;
        takenBy = by.personId();
        takenByName = by.name();
        takenOn = today;
    }

    void sendBack(String questions, Actor by, LocalDate today) {
        state = DecisionState.RETURNED;
        exchanges = exchanges.with(Exchange.asked(questions, by.name(), today));
        openedOn = null;
        due = null;
    }

    void decide(Decide decided, DecisionSituation situation) {
        checks = Checks.of(DecisionRules.decide(situation), situation.reasons());
        state = DecisionState.DECIDED;
        outcome = decided.outcome();
        reason = decided.reason();
        scope = decided.scope();
        decidedOn = situation.today();
        effective = situation.intended().takesEffect();
        suspendedUntil = situation.intended().until();
        certificateId = outcome.issuesCertificate() ? UUID.randomUUID() : null;
    }

    /** The client gave up or the certification ended before anybody decided: nothing is asked any more. */
    void close(LocalDate today) {
        closedOn = today;
    }

    boolean open() {
        return state != DecisionState.DECIDED && closedOn == null;
    }

    /** True while it lies with the proposer, who has not handed it in again. */
    boolean awaitsAnswer() {
        return state == DecisionState.RETURNED && openedOn == null;
    }

    boolean takenBy(UUID personId) {
        return personId != null && personId.equals(takenBy);
    }

    DecisionEvent.Decided told() {
        return new DecisionEvent.Decided(
                id(),
                number(),
                certificationId,
                clientId,
                kind,
                outcome,
                reason,
                scope,
                effective,
                decidedOn,
                takenBy,
                takenByName,
                certificateId,
                suspendedUntil);
    }

    DecisionEvent.Returned toldReturned() {
        var questions = exchanges.all().get(exchanges.all().size() - 1).question();
        return new DecisionEvent.Returned(id(), certificationId, kind, questions);
    }

    ReturnedFile returned() {
        return new ReturnedFile(certificationId, kind, proposal.byPersonId());
    }

    OpenFile file() {
        return new OpenFile(id(), state, kind, auditId, awaitsAnswer());
    }

    DecisionRow row() {
        return new DecisionRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                kind,
                certificationId,
                certificationNumber,
                clientId,
                clientName,
                standard,
                programmeId,
                applicationId,
                auditId,
                openedOn,
                due,
                closedOn,
                proposal,
                documents.items(),
                exchanges.all(),
                takenBy,
                takenByName,
                takenOn,
                outcome,
                reason,
                scope,
                effective,
                decidedOn,
                suspendedUntil,
                checks.all(),
                certificateId);
    }

    DecisionKind kind() {
        return kind;
    }

    DecisionState state() {
        return state;
    }

    UUID certificationId() {
        return certificationId;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID auditId() {
        return auditId;
    }

    String standard() {
        return standard;
    }

    Proposal proposal() {
        return proposal;
    }

    FrozenPackage documents() {
        return documents;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    UUID takenBy() {
        return takenBy;
    }

    String takenByName() {
        return takenByName;
    }

    @Override
    public String type() {
        return "decision";
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
