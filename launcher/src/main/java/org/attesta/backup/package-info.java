/**
 * Database and evidence in one file and back: the format {@code attesta-backup} of {@code docs/formats.md}. Knows a
 * connection, a directory and a file; which database that is, and whether it runs, is the launcher's business.
 */
package org.attesta.backup;
