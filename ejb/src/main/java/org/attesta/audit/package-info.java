/**
 * Audits from planning to the recommendation (ISO/IEC 17021-1 9.2 to 9.4): team, plan, fieldwork with a pinned
 * checklist, report. Rules: rulebook §1.6 to §1.8, arrows U1 to U20.
 *
 * <p>What an audit asks of its findings comes from {@link org.attesta.audit.AuditFindings} and from gate sources; it
 * tells {@link org.attesta.audit.AuditEvent}.
 */
package org.attesta.audit;
