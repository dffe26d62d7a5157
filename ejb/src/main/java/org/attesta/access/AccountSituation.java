package org.attesta.access;

import java.time.LocalDate;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.shared.Situation;

/** What the conditions on an account look at. */
record AccountSituation(Account account, Actor actor, LocalDate today, long administrators) implements Situation {

    @Override
    public Account subject() {
        return account;
    }

    boolean own() {
        return account.id().equals(actor.accountId());
    }

    /** True when nobody would be left to look after accounts. */
    boolean lastAdministrator() {
        return account.enabled() && account.actor().has(Role.ADM) && administrators <= 1;
    }
}
