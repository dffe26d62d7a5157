package org.attesta.application;

/** How value added tax is dealt with. */
public enum VatTreatment {
    /** At a rate, on top. */
    RATE,
    /** The client owes it. */
    REVERSE_CHARGE,
    /** There is none. */
    EXEMPT
}
