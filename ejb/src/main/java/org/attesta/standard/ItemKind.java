package org.attesta.standard;

/** What an item of the checklist asks for. */
public enum ItemKind {
    /** One of the seven objectives of a Stage 1 audit: ISO/IEC 17021-1:2015, 9.3.1.2.2 a to g. */
    STAGE1_OBJECTIVE,
    /** One of the eight topics of every surveillance audit: ISO/IEC 17021-1:2015, 9.6.2.2 a to h. */
    SURVEILLANCE_TOPIC,
    /** Documented information that is looked at in Stage 1. */
    STAGE1_DOCUMENT,
    /** A question that the auditor answers with evidence. */
    QUESTION;

    /** True for what the rules for certification bodies leave no choice about: it is looked at, whatever the reason. */
    public boolean mandatory() {
        return this == STAGE1_OBJECTIVE || this == SURVEILLANCE_TOPIC;
    }
}
