package org.attesta.application;

/** What a client pays for. */
public enum FeeItem {
    /** The review of the application, once. */
    APPLICATION,
    /** Stage 1 and Stage 2. */
    INITIAL_AUDIT,
    SURVEILLANCE_1,
    SURVEILLANCE_2,
    /** The certificate, for each of its three years. */
    CERTIFICATION,
    /** What comes after the three years: told, but not part of what is agreed. */
    RECERTIFICATION;

    /** Only told, so that the client knows what to expect. */
    public boolean outlook() {
        return this == RECERTIFICATION;
    }
}
