package org.attesta.finding;

/** How grave a nonconformity is (ISO/IEC 17021-1 3.12, 3.13). */
public enum Grade {
    /** Affects the ability of the management system to achieve its intended results. */
    MAJOR,
    MINOR
}
