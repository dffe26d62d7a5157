/**
 * The people of the certification body: what each is competent for, and whether each is free to act for a client
 * (ISO/IEC 17021-1 7.1–7.4, 5.2.10, 5.2.13). Other features ask {@link org.attesta.competence.CompetenceService}.
 */
package org.attesta.competence;
