/**
 * Documents that leave the body: letters, plans, reports, sheets, agreements ({@code ISO/IEC 17021-1:2015, 5.1.2, 9.2.3,
 * 9.3.1, 9.4.8, 9.4.10, 9.5}). They are printed from the records that this account may read; what somebody signed is kept
 * as it was signed, with its hash, and printed from there.
 */
package org.attesta.document;
