package org.attesta.competence;

/** What a person of the body can be authorised for, standard by standard (ISO/IEC 17021-1 7.1.2, Annex A). */
public enum Function {
    APPLICATION_REVIEW,
    AUDITOR,
    LEAD_AUDITOR,
    /** Knows a technical area; audits nothing, and works under an auditor (9.2.2.1.3). */
    TECHNICAL_EXPERT,
    /** Review of reports and certification decision (7.2.8). */
    DECISION;

    /** True where the first evaluation includes being observed on an audit (7.2.4). */
    public boolean witnessed() {
        return this == AUDITOR || this == LEAD_AUDITOR;
    }
}
