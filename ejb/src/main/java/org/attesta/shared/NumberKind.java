package org.attesta.shared;

/** Records whose numbers follow a pattern of the body's own. */
public enum NumberKind {
    APPLICATION("APP"),
    PROGRAMME("PRG"),
    AUDIT("AUD"),
    FINDING("F"),
    DECISION("DEC"),
    CERTIFICATION("CERT");

    private final String usual;

    NumberKind(String series) {
        usual = series + "-{year}-{sequence}";
    }

    /** The pattern where the body has chosen none. */
    public String usual() {
        return usual;
    }
}
