package org.attesta.finding;

/** How the resolution of a nonconformity will be verified; the client is told (ISO/IEC 17021-1 9.4.10). */
public enum VerificationMethod {
    FULL_AUDIT,
    LIMITED_AUDIT,
    /** Documented evidence, confirmed at a future audit. */
    DOCUMENTS
}
