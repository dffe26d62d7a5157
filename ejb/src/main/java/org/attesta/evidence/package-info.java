/**
 * Evidence that a client gives: requests, items, revisions and their files, kept unchanged under their hash (ISO/IEC
 * 17021-1 9.4.4).
 */
package org.attesta.evidence;
