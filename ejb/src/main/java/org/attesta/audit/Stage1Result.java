package org.attesta.audit;

/** What Stage 1 concludes on the readiness for Stage 2 (ISO/IEC 17021-1 9.3.1.2.3). */
public enum Stage1Result {
    READY,
    READY_WITH_CONCERNS,
    NOT_READY;

    public boolean letsStage2Start() {
        return this != NOT_READY;
    }
}
