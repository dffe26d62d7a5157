package org.attesta.programme;

/** The places that a cycle of three years has for audits (ISO/IEC 17021-1 9.1.3.2). */
public enum CycleStep {
    STAGE1,
    STAGE2,
    SURVEILLANCE_1,
    SURVEILLANCE_2,
    RECERTIFICATION;

    public boolean surveillance() {
        return this == SURVEILLANCE_1 || this == SURVEILLANCE_2;
    }
}
