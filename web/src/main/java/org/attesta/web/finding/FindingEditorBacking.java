package org.attesta.web.finding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.evidence.EvidenceFacts;
import org.attesta.evidence.EvidenceService;
import org.attesta.finding.FindingDraft;
import org.attesta.finding.FindingService;
import org.attesta.finding.FindingType;
import org.attesta.finding.Grade;
import org.attesta.finding.MajorGround;
import org.attesta.shared.NotVisible;
import org.attesta.standard.Requirement;
import org.attesta.standard.Standards;
import org.attesta.web.shell.Notices;

/** Backs {@code finding/edit.xhtml}: a new draft of an audit, or one that is written on. */
@Named
@ViewScoped
public class FindingEditorBacking implements Serializable {

    @EJB
    FindingService findings;

    @EJB
    AuditService audits;

    @EJB
    EvidenceService evidence;

    @Inject
    Standards standards;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private UUID id;
    private UUID auditId;
    private String clause;
    private UUID evidenceId;
    private Long version;
    private AuditFacts audit;
    private FindingForm form;
    private FindingDraft known;

    public void load() {
        access.require("finding.draft", FindingService.WRITERS);
        if (id != null) {
            var row = findings.row(id);
            version = row.version();
            auditId = row.draft().auditId();
            if (form == null) {
                form = FindingForm.of(row.draft());
            } else {
                form.catchUp(known, row.draft());
            }
            known = row.draft();
        } else {
            if (auditId == null) {
                throw new NotVisible("audit", "");
            }
            audits.row(auditId);
            form = new FindingForm();
            form.setClause(clause);
            form.setEvidenceIds(evidenceId == null ? null : new UUID[] {evidenceId});
        }
        audit = audits.facts(auditId);
    }

    /** After somebody else changed the draft: their version counts from now on, what was typed here stays. */
    public void refresh() {
        load();
        notices.here("shell.refreshed");
    }

    public String save() {
        var draft = form.toDraft(auditId);
        var saved = id == null ? findings.draft(draft) : findings.save(id, version, draft);
        notices.info("finding.saved");
        return "/finding/show?faces-redirect=true&id=" + saved.id();
    }

    public List<FindingType> getTypes() {
        var types = new ArrayList<>(List.of(FindingType.values()));
        if (audit.type() != AuditType.STAGE1) {
            types.remove(FindingType.AREA_OF_CONCERN);
        }
        return types;
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public MajorGround[] getGrounds() {
        return MajorGround.values();
    }

    public List<Requirement> getClauses() {
        return standards.clauseTree(audit.standard()).auditable();
    }

    public List<EvidenceFacts> getChoice() {
        return evidence.factsOfClient(audit.clientId());
    }

    public AuditFacts getAudit() {
        return audit;
    }

    public FindingForm getForm() {
        return form;
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

    public UUID getEvidenceId() {
        return evidenceId;
    }

    public void setEvidenceId(UUID evidenceId) {
        this.evidenceId = evidenceId;
    }
}
