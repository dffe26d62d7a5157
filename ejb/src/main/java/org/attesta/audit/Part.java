package org.attesta.audit;

/** What a person does in one audit (ISO/IEC 17021-1 9.2.2). */
public enum Part {
    LEAD,
    AUDITOR,
    /** Adds technical knowledge under an auditor's direction; never audits (9.2.2.2.2). */
    TECHNICAL_EXPERT,
    /** Audits under an evaluator who can take over (9.2.2.1.4). */
    TRAINEE,
    OBSERVER;

    /** Only the days of these count as audit time (9.1.4.4). */
    public boolean counts() {
        return this == LEAD || this == AUDITOR;
    }
}
