package org.attesta.audit;

/** The kinds of audit of rulebook §5.4. */
public enum AuditType {
    STAGE1,
    STAGE2,
    SURVEILLANCE,
    RECERTIFICATION,
    FOLLOW_UP,
    SCOPE_EXTENSION,
    SHORT_NOTICE
}
