package org.attesta.standard;

/**
 * The audits that have a checklist of their own. Follow-up, short-notice and scope-extension audits have none: their
 * purpose names the clauses.
 */
public enum ChecklistUse {
    STAGE1,
    STAGE2,
    SURVEILLANCE,
    RECERTIFICATION
}
