package org.attesta.audit;

import org.attesta.shared.Workdays;

/** The settings of the certification body that an audit looks at, rulebook §6. */
record AuditPolicy(int objectionWorkingDays, int planLeadWorkingDays, int stageGapMaxMonths, Workdays calendar) {}
