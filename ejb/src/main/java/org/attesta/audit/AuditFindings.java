package org.attesta.audit;

import java.util.List;
import java.util.UUID;

/** What an audit asks of its findings without knowing what a finding is; answered by one bean of another feature. */
public interface AuditFindings {

    /** True when at least one nonconformity of the audit is issued and not voided. */
    default boolean anyNonconformity(UUID auditId) {
        return !nonconformClauses(auditId).isEmpty();
    }

    /** The clauses on which nonconformities of the audit are issued and not voided. */
    List<String> nonconformClauses(UUID auditId);
}
