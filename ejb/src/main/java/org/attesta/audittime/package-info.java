/**
 * How much time an audit takes: auditor days by headcount, adjustments, the split over the audits of a cycle, and
 * audits of several standards together (ISO/IEC 17021-1:2015 9.1.4, ISO/IEC 20000-6:2017 9.1.4.2, IAF MD 5, IAF MD 11).
 *
 * <p>The unit of time everywhere is the auditor day of eight hours. All arithmetic is exact; a time is rounded to the
 * nearest half day once, at its end. Limits are tested on the figure before rounding.
 *
 * <p>Nothing here has state: tables and factors come in as an {@link org.attesta.audittime.AuditTimePolicy}.
 */
package org.attesta.audittime;
