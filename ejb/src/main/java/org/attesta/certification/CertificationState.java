package org.attesta.certification;

/** The life of a certification, one client × one standard, rulebook §5.3. */
public enum CertificationState {
    IN_INITIAL,
    AWAITING_DECISION,
    REFUSED,
    ACTIVE,
    SUSPENDED,
    EXPIRED_RESTORABLE,
    EXPIRED,
    WITHDRAWN,
    /** The client gave it up. */
    ENDED;

    /** True on the way to a first decision and while a certificate can be valid: there is none beside it. */
    public boolean living() {
        return this == IN_INITIAL || this == AWAITING_DECISION || certified();
    }

    /** True once nothing of this certification is audited any more. */
    boolean over() {
        return switch (this) {
            case REFUSED, EXPIRED_RESTORABLE, EXPIRED, WITHDRAWN, ENDED -> true;
            case IN_INITIAL, AWAITING_DECISION, ACTIVE, SUSPENDED -> false;
        };
    }

    /** True while a certificate of it can be valid or come back to validity. */
    public boolean certified() {
        return this == ACTIVE || this == SUSPENDED || this == EXPIRED_RESTORABLE;
    }
}
