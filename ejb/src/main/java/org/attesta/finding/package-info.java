/**
 * What auditors find, and the life of each nonconformity until its resolution is verified (ISO/IEC 17021-1 9.4.5,
 * 9.4.9, 9.4.10).
 */
package org.attesta.finding;
