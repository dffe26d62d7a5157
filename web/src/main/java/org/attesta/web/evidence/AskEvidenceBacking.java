package org.attesta.web.evidence;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.evidence.EvidenceRequestDraft;
import org.attesta.evidence.EvidenceRequestService;
import org.attesta.shared.NotVisible;
import org.attesta.standard.Requirement;
import org.attesta.standard.Standards;
import org.attesta.web.shell.Merge;
import org.attesta.web.shell.Notices;

/** Backs {@code evidence-request/edit.xhtml}: asking for evidence in an audit, or wording a request better. */
@Named
@ViewScoped
public class AskEvidenceBacking implements Serializable {

    @EJB
    EvidenceRequestService requests;

    @EJB
    AuditService audits;

    @Inject
    Standards standards;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private UUID id;
    private UUID auditId;
    private String clause;
    private Long version;
    private AuditFacts audit;
    private EvidenceRequestDraft known;
    private String[] clauses = {};
    private String title;
    private String wording;
    private LocalDate due;

    public void load() {
        access.require("evidence-request.save", EvidenceRequestService.ASKERS);
        if (id != null) {
            var row = requests.row(id);
            version = row.version();
            auditId = row.draft().auditId();
            begin(row.draft());
        } else if (auditId == null) {
            throw new NotVisible("audit", "");
        } else {
            audits.row(auditId);
            clauses = clause == null ? clauses : new String[] {clause};
        }
        audit = audits.facts(auditId);
    }

    /** What was typed stays when the request is read again. */
    private void begin(EvidenceRequestDraft now) {
        var draft = known == null ? now : Merge.of(known, draft(), now);
        clauses = draft.clauses().toArray(String[]::new);
        title = draft.title();
        wording = draft.wording();
        due = draft.due();
        known = now;
    }

    private EvidenceRequestDraft draft() {
        return new EvidenceRequestDraft(auditId, List.of(clauses), Merge.typed(title), Merge.typed(wording), due);
    }

    public void refresh() {
        load();
        notices.here("shell.refreshed");
    }

    public String save() {
        var saved = id == null ? requests.ask(draft()) : requests.save(id, version, draft());
        notices.info("evidence-request.saved");
        return "/evidence-request/show?faces-redirect=true&id=" + saved.id();
    }

    public List<Requirement> getRequirements() {
        return standards.clauseTree(audit.standard()).auditable();
    }

    public AuditFacts getAudit() {
        return audit;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getAuditId() {
        return auditId;
    }

    public void setAuditId(UUID auditId) {
        this.auditId = auditId;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String[] getClauses() {
        return clauses.clone();
    }

    public void setClauses(String[] clauses) {
        this.clauses = clauses == null ? new String[0] : clauses.clone();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
