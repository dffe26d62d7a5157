package org.attesta.decision;

/** What can be decided about a certification ({@code ISO/IEC 17021-1:2015, 9.5 and 9.6}), rulebook §1.9. */
public enum DecisionOutcome {
    GRANT,
    REFUSE,
    RENEW,
    REFUSE_RENEWAL,
    MAINTAIN,
    EXPAND_SCOPE,
    REDUCE_SCOPE,
    SUSPEND,
    EXTEND_SUSPENSION,
    RESTORE,
    WITHDRAW,
    ORDER_STAGE2,
    RETURN_FOR_INFORMATION;

    /** True for the outcomes that put a new certificate, or a new revision of one, into the world (rulebook §5.6). */
    public boolean issuesCertificate() {
        return this == GRANT || this == RENEW || this == EXPAND_SCOPE || this == REDUCE_SCOPE;
    }
}
