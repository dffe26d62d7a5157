package org.attesta.invitation;

/** What a one-time link is for. */
public enum InvitationKind {
    /** Somebody with an account asked the holder of the address in. */
    INVITATION,
    /** An organisation registered by itself; the link shows that the address is its own. */
    REGISTRATION,
    /** Another password for an account that is there. */
    PASSWORD
}
