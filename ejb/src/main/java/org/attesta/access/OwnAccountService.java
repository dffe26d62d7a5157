package org.attesta.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.attesta.access.AccountService.Known;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.BadInput;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Text;

/** What everybody may do with the own account: another password, another language. */
@Stateless
public class OwnAccountService {

    /** Guessing the present password from a session that somebody left open is slowed down as at the login. */
    private static final String WHERE = "own account";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    LoginThrottle throttle;

    public AccountRow row() {
        return own().row();
    }

    /** @param language {@code en} or {@code el}, in which pages begin and letters are written */
    public AccountRow speak(long version, String language) {
        var account = own();
        account.expect(version);
        if (!"en".equals(language) && !"el".equals(language)) {
            throw new BadInput("language", Text.of("shared.notOneOf", "[en, el]"));
        }
        account.speak(language);
        journal.write(NewEntry.done(access.actor(), "account.speak", account).because(language));
        accounts.flush();
        return account.row();
    }

    /**
     * Another password; every session and token of before ends.
     *
     * @return the account as a session that begins now knows it
     */
    public Known changePassword(ChangePassword change) {
        var account = own();
        if (change.password() == null || change.password().isEmpty()) {
            throw new BadInput("password", Text.of("shared.required"));
        }
        throttle.check(account.username(), WHERE);
        if (!passwords.right(change.password(), account.passwordHash())) {
            throttle.failed(account.username(), WHERE);
            throw new BadInput("password", Text.of("account.password.wrong"));
        }
        return replace(account, change.newPassword());
    }

    /** The first thing somebody does with a password that was made for one login. */
    public Known renew(UUID accountId, String newPassword) {
        var account = accounts.locked(accountId)
                .filter(a -> a.enabled() && a.oneTime())
                .orElseThrow(() -> new NotVisible("account", accountId));
        return replace(account, newPassword);
    }

    /** By a link that only the holder of the address got. */
    public Known reset(UUID accountId, String newPassword) {
        return replace(
                accounts.locked(accountId)
                        .filter(Account::enabled)
                        .orElseThrow(() -> new NotVisible("account", accountId)),
                newPassword);
    }

    private Known replace(Account account, String newPassword) {
        Passwords.check(
                "newPassword", newPassword, account.username(), account.actor().name());
        if (passwords.right(newPassword, account.passwordHash())) {
            throw new BadInput("newPassword", Text.of("account.password.same"));
        }
        account.password(passwords.hash(newPassword), false);
        accounts.dropTokens(account.id());
        journal.write(NewEntry.done(account.actor(), "account.password", account));
        accounts.flush();
        return new Known(account.actor(), account.language(), account.epoch(), false);
    }

    /** The account of an address, if it can sign in; for links that are sent to that address only. */
    public Optional<AccountRow> byAddress(String email) {
        return accounts.byUsername(email).filter(Account::enabled).map(Account::row);
    }

    private Account own() {
        var id = access.actor().accountId();
        return accounts.locked(id).orElseThrow(() -> new NotVisible("account", id));
    }
}
