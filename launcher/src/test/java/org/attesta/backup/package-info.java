/** Backup files read back: what is whole, and every way in which one may not be. */
package org.attesta.backup;
