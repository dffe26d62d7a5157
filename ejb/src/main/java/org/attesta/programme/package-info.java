/**
 * The audits of one cycle of three years, planned before the first of them is opened (ISO/IEC 17021-1 9.1.3): Stage 1,
 * Stage 2, surveillance in each calendar year, recertification before expiry.
 *
 * <p>Opened when an application goes into the programme; tells {@link org.attesta.programme.ProgrammeEvent}.
 */
package org.attesta.programme;
