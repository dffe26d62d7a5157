/**
 * The checklists that the body audits with: those that come with Attesta, and versions of its own, which it brings in as
 * a file, reads over as a draft and puts in force from a day (ISO/IEC 17021-1, 10.2.3). {@link
 * org.attesta.checklist.Checklists} says which version an audit opened today pins.
 */
package org.attesta.checklist;
