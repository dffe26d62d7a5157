package org.attesta.web.decision;

import java.io.Serializable;
import java.util.List;
import org.attesta.application.ApplicationFacts;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditRow;
import org.attesta.finding.FindingFacts;

/** What a decision maker reads beside the decision itself. */
public record Dossier(ApplicationFacts application, List<AuditOfCycle> audits, List<FindingFacts> findings)
        implements Serializable {

    /** An audit as a record and with its team. */
    public record AuditOfCycle(AuditRow row, AuditFacts facts) implements Serializable {}

    public List<FindingFacts> nonconformities() {
        return findings.stream().filter(FindingFacts::countsAsNonconformity).toList();
    }
}
