package org.attesta.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Aggregate;

/**
 * A piece of evidence: one document or set of records of a client. It grows by revisions; what was submitted once stays
 * as it was (rulebook §4.3).
 */
@Entity
@Table(name = "evidence")
class Evidence extends Aggregate {

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Column(name = "audit_id", updatable = false)
    private UUID auditId;

    private String title;

    @Convert(converter = ClausesConverter.class)
    private List<String> clauses;

    /** Of the newest submitted revision. */
    @Enumerated(EnumType.STRING)
    private ReviewStatus state;

    /** The newest submitted one; 0 while the first is being put together. */
    private int revision;

    /** For JPA only. */
    protected Evidence() {}

    Evidence(String number, Instant now, UUID clientId, EvidenceRequest request, String title, List<String> clauses) {
        super(number, now);
        this.clientId = clientId;
        this.requestId = request == null ? null : request.id();
        this.auditId = request == null ? null : request.auditId();
        this.title = title;
        this.clauses = List.copyOf(clauses);
        this.state = ReviewStatus.NEW;
    }

    /** A revision is complete: reviewers see it, and judge afresh. */
    void submitted(EvidenceRevision complete) {
        revision = complete.n();
        state = ReviewStatus.NEW;
    }

    void reviewed(ReviewStatus status) {
        state = status;
    }

    /** Until something was submitted only the client knows of it. */
    boolean seenByStaff() {
        return revision > 0;
    }

    /** What it is and what it is about; clauses only while nobody but the client has seen it. */
    void describe(String better, List<String> about) {
        if (better != null && !better.isBlank()) {
            title = better.strip();
        }
        if (revision == 0 && about != null && !about.isEmpty()) {
            clauses = List.copyOf(about);
        }
    }

    UUID requestId() {
        return requestId;
    }

    UUID auditId() {
        return auditId;
    }

    String title() {
        return title;
    }

    List<String> clauses() {
        return clauses;
    }

    int revision() {
        return revision;
    }

    EvidenceFacts facts() {
        return new EvidenceFacts(id(), number(), clientId, title, clauses, state, revision);
    }

    ReviewStatus state() {
        return state;
    }

    @Override
    public String type() {
        return "evidence";
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
