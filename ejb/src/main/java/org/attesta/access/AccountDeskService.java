package org.attesta.access;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.Gate;
import org.attesta.shared.Inputs;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Lister;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

/** Looking after accounts: the administrator after all, a client's representative after those of the organisation. */
@Stateless
@LocalBean
public class AccountDeskService implements Acting<AccountRow> {

    public static final Set<Role> READERS = Set.of(Role.ADM, Role.CM, Role.CLIENT);
    public static final Set<Role> CHANGERS = Set.of(Role.ADM);

    @Inject
    Accounts accounts;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    BusinessClock clock;

    @Inject
    Event<AccountEvent> events;

    @Override
    public Lifecycle<?> lifecycle() {
        return AccountLifecycle.ARROWS;
    }

    public Slice<AccountRow> list(ListQuery query) {
        access.require("account.read", READERS);
        return accounts.slice(query, access.ownClient()).map(Account::row);
    }

    /** The accounts of one organisation. */
    public Slice<AccountRow> ofClient(UUID clientId, ListQuery query) {
        access.require("account.read", READERS);
        Lister.Scope<Account> own = access.ownClient();
        return accounts.slice(
                        query,
                        (builder, root) ->
                                builder.and(own.of(builder, root), builder.equal(root.get("clientId"), clientId)))
                .map(Account::row);
    }

    @Override
    public AccountRow row(UUID id) {
        return readable(id).row();
    }

    @Override
    public List<Gate> gates(UUID id) {
        return AccountLifecycle.ARROWS.gates(situation(readable(id)));
    }

    /** @throws BadInput for an organisation or a person that there is not */
    public void checkKnown(UUID clientId, UUID personId) {
        if (!accounts.knowsClient(clientId)) {
            throw new BadInput("clientId", Text.of("account.unknownClient"));
        }
        if (!accounts.knowsPerson(personId)) {
            throw new BadInput("personId", Text.of("account.unknownPerson"));
        }
    }

    public AccountRow save(UUID id, long version, AccountDraft draft) {
        accounts.holdAdministrators();
        var account = held(id);
        var actor = access.require("account.save", CHANGERS, account);
        account.expect(version);
        inputs.check(draft);
        check(draft.roles(), draft.clientId(), draft.personId());
        checkKnown(draft.clientId(), draft.personId());
        var situation = situation(account);
        boolean stays = draft.roles().contains(Role.ADM);
        access.demand(
                "account.save",
                account,
                Condition.block(
                        "ACCOUNT", stays || !situation.own() || !actor.has(Role.ADM), Text.of("account.notOwn")),
                Condition.block(
                        "ACCOUNT", stays || !situation.lastAdministrator(), Text.of("account.oneAdministrator")));
        long before = account.epoch();
        account.change(draft);
        if (account.epoch() != before) {
            accounts.dropTokens(id);
        }
        journal.write(NewEntry.done(actor, "account.save", account).because(String.valueOf(draft.roles())));
        accounts.flush();
        return account.row();
    }

    @Override
    public AccountRow act(UUID id, Act act) {
        accounts.holdAdministrators();
        var account = held(id);
        long before = account.epoch();
        passage.pass(AccountLifecycle.ARROWS, situation(account), act);
        if (account.epoch() != before) {
            accounts.dropTokens(id);
        }
        if (act.action().equals("reset-password")) {
            events.fire(new AccountEvent.PasswordLost(account.row(), access.actor()));
        }
        accounts.flush();
        return account.row();
    }

    /** @throws BadInput unless roles, organisation and person of an account go together */
    public static void check(List<Role> roles, UUID clientId, UUID personId) {
        var errors = new ArrayList<FieldError>();
        boolean ofClient = roles.stream().anyMatch(Role::ofClient);
        if (roles.contains(Role.SYS) || ofClient && !Role.CLIENT_SIDE.containsAll(roles)) {
            errors.add(new FieldError("roles", Text.of("account.roles.mixed")));
        }
        if (ofClient && clientId == null) {
            errors.add(new FieldError("clientId", Text.of("shared.required")));
        }
        if (!ofClient && clientId != null) {
            errors.add(new FieldError("clientId", Text.of("account.client.staff")));
        }
        if (ofClient && personId != null) {
            errors.add(new FieldError("personId", Text.of("account.person.client")));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private AccountSituation situation(Account account) {
        var administrators = accounts.enabled(Set.of(Role.ADM)).size();
        return new AccountSituation(account, access.actor(), clock.today(), administrators);
    }

    private Account readable(UUID id) {
        var account = access.visible("account", id, accounts.byId(id));
        access.require("account.read", READERS, account);
        return account;
    }

    private Account held(UUID id) {
        return access.visible("account", id, accounts.locked(id));
    }
}
