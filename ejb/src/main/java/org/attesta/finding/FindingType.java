package org.attesta.finding;

/** What an auditor may record against a requirement (ISO/IEC 17021-1 9.4.5.1). */
public enum FindingType {
    NONCONFORMITY,
    /** Opportunity for improvement; never a nonconformity in disguise (9.4.5.2). */
    OFI,
    CONFORMITY,
    /** Stage 1 only: what could become a nonconformity at Stage 2 (9.3.1.3). */
    AREA_OF_CONCERN
}
