package org.attesta.invitation;

/** Whether a link is still good for anything; that its time is over shows its day, not its state. */
public enum InvitationState {
    OPEN,
    USED,
    WITHDRAWN
}
