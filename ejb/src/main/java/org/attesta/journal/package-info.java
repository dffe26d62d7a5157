/**
 * The trail of all that was done and refused (ISO/IEC 17021-1 9.9). Entries are only ever added; the database itself
 * refuses UPDATE, DELETE and TRUNCATE.
 */
package org.attesta.journal;
