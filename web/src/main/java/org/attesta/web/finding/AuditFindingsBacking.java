package org.attesta.web.finding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingService;

/** Backs {@code includes/audit-findings.xhtml}: the findings of the audit at hand. */
@Named
@RequestScoped
public class AuditFindingsBacking {

    @EJB
    FindingService findings;

    private final Map<UUID, List<FindingRow>> read = new HashMap<>();
    private final Map<UUID, Boolean> drafting = new HashMap<>();

    public boolean mayDraft(UUID auditId) {
        return drafting.computeIfAbsent(auditId, findings::mayDraft);
    }

    public List<FindingRow> of(UUID auditId) {
        return read.computeIfAbsent(auditId, findings::ofAudit);
    }
}
