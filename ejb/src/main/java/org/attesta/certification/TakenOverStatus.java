package org.attesta.certification;

/** What a certification of before is when it is taken over; whether an expired one can be restored, its dates say. */
public enum TakenOverStatus {
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    WITHDRAWN,
    /** Given up by the client. */
    ENDED;

    /** True while a client has no other of the same standard (C20). */
    public boolean certified() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** True for what somebody decided or asked for, from a day on and with a reason. */
    public boolean told() {
        return this == SUSPENDED || this == WITHDRAWN || this == ENDED;
    }
}
