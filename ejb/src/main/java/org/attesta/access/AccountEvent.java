package org.attesta.access;

import org.attesta.shared.Actor;

/** What other features hear of an account, in the same transaction. */
public sealed interface AccountEvent {

    /**
     * A one-time link is to be sent by which the holder chooses another password.
     *
     * @param by who asked for it: an administrator, or the holder
     */
    record PasswordLost(AccountRow account, Actor by) implements AccountEvent {}
}
