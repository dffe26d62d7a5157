package org.attesta.invitation;

/** What other features hear of an invitation, in the same transaction. */
public sealed interface InvitationEvent {

    /**
     * A link is to be sent to the address.
     *
     * @param replyTo the address of who asked for it; may be null
     */
    record Made(InvitationRow invitation, String replyTo) implements InvitationEvent {}
}
