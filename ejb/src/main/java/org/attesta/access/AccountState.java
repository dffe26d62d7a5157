package org.attesta.access;

/** Whether somebody can sign in with the account. It is never deleted: the journal names it. */
public enum AccountState {
    ACTIVE,
    DISABLED
}
