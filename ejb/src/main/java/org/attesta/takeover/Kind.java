package org.attesta.takeover;

/** What may stand in a cell. */
enum Kind {
    TEXT,
    /** A date cell, or {@code YYYY-MM-DD} in letters: any other way of writing a day can be read in two ways. */
    DATE,
    /** Without decimals. */
    NUMBER,
    /** With a point before its decimals. */
    DECIMAL,
    /** {@code yes} or {@code no}. */
    YES_NO
}
