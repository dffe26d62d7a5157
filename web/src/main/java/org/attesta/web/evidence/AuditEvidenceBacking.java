package org.attesta.web.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.evidence.EvidenceChip;
import org.attesta.evidence.EvidenceRequestRow;
import org.attesta.evidence.EvidenceRequestService;
import org.attesta.evidence.EvidenceService;

/** Backs {@code includes/audit-evidence.xhtml}: requests and evidence of the audit at hand. */
@Named
@RequestScoped
public class AuditEvidenceBacking {

    @EJB
    EvidenceRequestService requests;

    @EJB
    EvidenceService evidence;

    private final Map<UUID, List<EvidenceRequestRow>> asked = new HashMap<>();
    private final Map<UUID, Boolean> asking = new HashMap<>();
    private final Map<UUID, List<EvidenceChip>> given = new HashMap<>();

    public boolean mayAsk(UUID auditId) {
        return asking.computeIfAbsent(auditId, requests::mayAsk);
    }

    public List<EvidenceRequestRow> requests(UUID auditId) {
        return asked.computeIfAbsent(auditId, requests::ofAudit);
    }

    public List<EvidenceChip> chips(UUID auditId) {
        return given.computeIfAbsent(auditId, evidence::ofAuditByClause);
    }
}
