package org.attesta.audit;

/** What an audit report contains (ISO/IEC 17021-1 9.4.8.2 a to r, 9.4.8.3 a to c). */
public enum ReportItem {
    A_CERTIFICATION_BODY("R-9.4.8.2a", true),
    B_CLIENT("R-9.4.8.2b", true),
    C_AUDIT_TYPE("R-9.4.8.2c", true),
    D_CRITERIA("R-9.4.8.2d", true),
    E_OBJECTIVES("R-9.4.8.2e", true),
    F_SCOPE_AND_TIME("R-9.4.8.2f", true),
    G_DEVIATIONS("R-9.4.8.2g", true),
    H_PROGRAMME_ISSUES("R-9.4.8.2h", true),
    I_TEAM("R-9.4.8.2i", true),
    J_DATES_AND_PLACES("R-9.4.8.2j", true),
    K_FINDINGS_AND_CONCLUSIONS("R-9.4.8.2k", true),
    L_SYSTEM_CHANGES("R-9.4.8.2l", true),
    M_UNRESOLVED("R-9.4.8.2m", false),
    N_COMBINED("R-9.4.8.2n", false),
    O_DISCLAIMER("R-9.4.8.2o", true),
    P_RECOMMENDATION("R-9.4.8.2p", true),
    Q_MARKS_CONTROL("R-9.4.8.2q", false),
    R_EARLIER_FINDINGS("R-9.4.8.2r", false),
    CONFORMITY_AND_EFFECTIVENESS("R-9.4.8.3a", true),
    INTERNAL_AUDIT_AND_REVIEW("R-9.4.8.3a", true),
    SCOPE_APPROPRIATE("R-9.4.8.3b", true),
    OBJECTIVES_FULFILLED("R-9.4.8.3c", true);

    private final String rule;
    private final boolean always;

    ReportItem(String rule, boolean always) {
        this.rule = rule;
        this.always = always;
    }

    public String rule() {
        return rule;
    }

    /** Needed in every report; the others only where there is something to say. */
    public boolean always() {
        return always;
    }
}
