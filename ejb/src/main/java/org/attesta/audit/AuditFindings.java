package org.attesta.audit;

import java.util.UUID;

/** What an audit asks of its findings without knowing what a finding is; answered by one bean of another feature. */
public interface AuditFindings {

    /** True when at least one nonconformity of the audit is issued and not voided. */
    boolean anyNonconformity(UUID auditId);
}
