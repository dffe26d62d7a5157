package org.attesta.audit;

/** The settings of the certification body that an audit looks at, rulebook §6. */
record AuditPolicy(int objectionWorkingDays, int planLeadWorkingDays, int stageGapMaxMonths) {}
