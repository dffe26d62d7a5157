package org.attesta.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Numbers;
import org.attesta.shared.Sha256;

/**
 * Accounts kept in the database, the {@code local} mode of login. With {@code oidc} another source of actors takes its
 * place in front of the same {@link CurrentActor}.
 */
@Stateless
public class AccountService {

    static final Duration TOKEN_LIFE = Duration.ofHours(8);

    /**
     * A right pair of name and password.
     *
     * @param epoch of the account: a session holds it and ends with it
     * @param oneTime whether another password must be chosen before anything else
     */
    public record Known(Actor actor, String language, long epoch, boolean oneTime) {}

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    /** @throws org.attesta.shared.BadInput unless the password is one that is taken */
    public Known open(OpenAccount open) {
        Passwords.check("newPassword", open.password(), open.username(), open.name());
        var account = keep(open, passwords.hash(open.password()));
        journal.write(NewEntry.done(account.actor(), "account.open", account));
        accounts.flush();
        return known(account);
    }

    /**
     * Opens accounts whose passwords are public, as in a demo: equal passwords share one hash, since making one for each
     * would take seconds and hide nothing.
     */
    public void openPublic(Collection<OpenAccount> opened) {
        var hashes = new HashMap<String, String>();
        opened.forEach(a -> keep(a, hashes.computeIfAbsent(a.password(), passwords::hash)));
    }

    private Account keep(OpenAccount open, String passwordHash) {
        var account = new Account(open, numbers.next("U"), passwordHash, clock.now());
        accounts.add(account);
        return account;
    }

    /** The account of a right pair of name and password; empty for a wrong one, in the same time. */
    public Optional<Known> authenticate(String username, String password) {
        var account = accounts.byUsername(username);
        boolean right =
                passwords.right(password, account.map(Account::passwordHash).orElse(null));
        return account.filter(a -> right && a.enabled()).map(AccountService::known);
    }

    private static Known known(Account account) {
        return new Known(account.actor(), account.language(), account.epoch(), account.oneTime());
    }

    public IssuedToken issueToken(UUID accountId) {
        var token = Secret.token();
        var now = clock.now();
        accounts.addToken(new AccessToken(Sha256.of(token), accountId, now, now.plus(TOKEN_LIFE)));
        return new IssuedToken(token, now.plus(TOKEN_LIFE));
    }

    public Optional<Actor> byToken(String token) {
        return accounts.token(Sha256.of(token))
                .filter(t -> t.validAt(clock.now()))
                .flatMap(t -> accounts.byId(t.accountId()))
                .filter(a -> a.enabled() && !a.oneTime())
                .map(Account::actor);
    }

    /** The actor of a session, unless all sessions of that account were ended after it began. */
    public Optional<Actor> bySession(UUID accountId, long epoch) {
        return accounts.byId(accountId)
                .filter(a -> a.enabled() && a.epoch() == epoch && !a.oneTime())
                .map(Account::actor);
    }

    public boolean taken(String username) {
        return accounts.byUsername(username).isPresent();
    }
}
