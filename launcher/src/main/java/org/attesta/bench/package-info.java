/**
 * {@code ./attesta bench}: how long people wait for Attesta, beside yardsticks that the same server sets in the same run.
 * Milliseconds of a shared machine mean little; ratios to a static file, an empty page and a bare table mean the same
 * everywhere.
 */
package org.attesta.bench;
