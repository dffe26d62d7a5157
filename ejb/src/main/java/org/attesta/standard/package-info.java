/**
 * The standards an audit is held against, as data: which clauses exist, what they are called in English and Greek, and
 * which questions an auditor brings along. Numbers and titles only, questions in our own words; the text of a standard
 * is never stored here (docs/adr/0009).
 *
 * <p>{@link org.attesta.standard.Standards} is the way in. An audit keeps the version of its checklist; a published
 * version never changes, a better one is a new file.
 */
package org.attesta.standard;
