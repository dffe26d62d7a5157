package org.attesta.finding;

/** Why a nonconformity is major; one of them is required (ISO/IEC 17021-1 3.12). */
public enum MajorGround {
    /** Significant doubt that effective process control exists, or that services will meet specified requirements. */
    PROCESS_CONTROL_DOUBT,
    /** Several minor nonconformities on one requirement or issue that show a systemic failure. */
    SYSTEMIC_FAILURE
}
