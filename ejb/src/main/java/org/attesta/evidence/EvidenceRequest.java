package org.attesta.evidence;

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
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;

/** What an audit team asks a client to show before or during an audit (ISO/IEC 17021-1 9.4.4). */
@Entity
@Table(name = "evidence_request")
class EvidenceRequest extends Aggregate {

    @Column(name = "audit_id", updatable = false)
    private UUID auditId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Convert(converter = ClausesConverter.class)
    private List<String> clauses;

    private String title;
    private String wording;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private EvidenceRequestState state;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    private String reason;

    /** For JPA only. */
    protected EvidenceRequest() {}

    EvidenceRequest(String number, Instant now, UUID clientId, Actor by, EvidenceRequestDraft draft) {
        super(number, now);
        this.auditId = draft.auditId();
        this.clientId = clientId;
        this.requestedBy = by.name();
        this.state = EvidenceRequestState.REQUESTED;
        save(draft);
    }

    /** The audit it belongs to is given once. */
    final void save(EvidenceRequestDraft draft) {
        clauses = List.copyOf(draft.clauses());
        title = draft.title().strip();
        wording = draft.wording();
        due = draft.due();
    }

    boolean open() {
        return state == EvidenceRequestState.REQUESTED || state == EvidenceRequestState.MORE_NEEDED;
    }

    void received() {
        state = EvidenceRequestState.RECEIVED;
    }

    void accept() {
        state = EvidenceRequestState.ACCEPTED;
        reason = null;
    }

    void needMore(String why) {
        state = EvidenceRequestState.MORE_NEEDED;
        reason = why;
    }

    void withdraw(String why) {
        state = EvidenceRequestState.WITHDRAWN;
        reason = why;
    }

    EvidenceRequestState state() {
        return state;
    }

    LocalDate due() {
        return due;
    }

    UUID auditId() {
        return auditId;
    }

    List<String> clauses() {
        return clauses;
    }

    String title() {
        return title;
    }

    EvidenceRequestRow row(LocalDate today, List<UUID> evidenceIds) {
        var draft = new EvidenceRequestDraft(auditId, clauses, title, wording, due);
        boolean overdue = open() && due != null && today.isAfter(due);
        return new EvidenceRequestRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                clientId,
                draft,
                requestedBy,
                reason,
                overdue,
                evidenceIds);
    }

    @Override
    public String type() {
        return "evidence-request";
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
