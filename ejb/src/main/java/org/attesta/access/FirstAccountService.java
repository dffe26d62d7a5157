package org.attesta.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;

/** The account that a new installation begins with: {@code admin}, with a password for one login. */
@Stateless
public class FirstAccountService {

    static final String USERNAME = "admin";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Numbers numbers;

    @Inject
    JournalService journal;

    @Inject
    BusinessClock clock;

    /**
     * Opens the account where there is none at all. While nobody has used its password, each start makes another one, so
     * that a line that was not read locks nobody out.
     *
     * @return the password, to be told once; empty where there is nothing to begin with
     */
    public Optional<String> begin() {
        accounts.holdAdministrators();
        var waiting = accounts.byUsername(USERNAME).filter(a -> a.enabled() && a.oneTime());
        if (waiting.isEmpty() && !accounts.none()) {
            return Optional.empty();
        }
        var password = Secret.readable();
        var account = waiting.orElseGet(this::opened);
        account.password(passwords.hash(password), true);
        journal.write(NewEntry.done(Actor.SYSTEM, "account.first", account));
        accounts.flush();
        return Optional.of(password);
    }

    private Account opened() {
        var open =
                new OpenAccount(UUID.randomUUID(), USERNAME, "Administrator", null, "en", Set.of(Role.ADM), null, null);
        var account = new Account(open, numbers.next("U"), passwords.hash(Secret.token()), clock.now());
        accounts.add(account);
        return account;
    }
}
