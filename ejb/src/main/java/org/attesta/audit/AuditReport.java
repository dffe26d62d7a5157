package org.attesta.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Aggregate;

/** The report of one audit, with the audit's own id. What was issued never changes. */
@Entity
@Table(name = "audit_report")
class AuditReport extends Aggregate {

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(updatable = false)
    private String language;

    @Convert(converter = ReportDraftJson.class)
    private ReportDraft content;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    /** For JPA only. */
    protected AuditReport() {}

    AuditReport(Audit audit, String language, ReportDraft prepared, Instant now) {
        super(audit.id(), audit.number() + "-R1", now);
        clientId = audit.clientId();
        this.language = language;
        content = prepared.inOrder();
    }

    void save(ReportDraft draft) {
        content = draft.inOrder();
    }

    void issue(LocalDate today) {
        issuedOn = today;
    }

    ReportDraft content() {
        return content;
    }

    boolean issued() {
        return issuedOn != null;
    }

    ReportRow row() {
        return new ReportRow(
                id(), number(), version(), stateName(), createdAt(), clientId, language, issuedOn, content);
    }

    @Override
    public String type() {
        return "report";
    }

    @Override
    public String stateName() {
        return issued() ? "ISSUED" : "DRAFT";
    }

    @Override
    public UUID clientId() {
        return clientId;
    }
}
