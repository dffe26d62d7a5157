package org.attesta.competence;

/** How a person is bound to the body; those from outside sign an agreement first (ISO/IEC 17021-1 7.3). */
public enum Employment {
    EMPLOYED,
    CONTRACT,
    COMMITTEE
}
