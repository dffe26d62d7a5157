package org.attesta.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.Role;

/** The right of one person to sign in, in fixed roles, for one organisation or for the certification body. */
@Entity
@Table(name = "account")
@NamedQuery(name = Account.BY_USERNAME, query = "select a from Account a where a.username = :username")
class Account extends Aggregate {

    static final String BY_USERNAME = "Account.byUsername";

    private String username;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "one_time")
    private boolean oneTime;

    private String language;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "person_id")
    private UUID personId;

    /** Counts how often all sessions were ended. */
    private long epoch;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    /** For JPA only. */
    protected Account() {}

    Account(OpenAccount open, String number, String passwordHash, Instant now) {
        super(open.id(), number, now);
        username = normal(open.username());
        name = open.name().strip();
        this.passwordHash = passwordHash;
        language = open.language();
        state = AccountState.ACTIVE;
        clientId = open.clientId();
        personId = open.personId();
        roles = EnumSet.copyOf(open.roles());
    }

    /** User names are addresses: neither case nor blanks around them tell two people apart. */
    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return state == AccountState.ACTIVE;
    }

    boolean oneTime() {
        return oneTime;
    }

    String language() {
        return language;
    }

    long epoch() {
        return epoch;
    }

    Actor actor() {
        return new Actor(id(), username, name, roles, clientId, personId);
    }

    Recipient recipient() {
        return new Recipient(id(), name, Recipient.address(username) ? username : null, language);
    }

    AccountRow row() {
        var draft = new AccountDraft(name, language, new ArrayList<>(roles), clientId, personId);
        return new AccountRow(id(), number(), version(), state, createdAt(), username, oneTime, draft);
    }

    /** Takes what is given; sessions end when it changes what the account may do. */
    void change(AccountDraft draft) {
        var rolesNow = EnumSet.copyOf(draft.roles());
        boolean other = !rolesNow.equals(roles)
                || !Objects.equals(clientId, draft.clientId())
                || !Objects.equals(personId, draft.personId());
        name = draft.name().strip();
        language = draft.language();
        clientId = draft.clientId();
        personId = draft.personId();
        if (other) {
            roles.clear();
            roles.addAll(rolesNow);
            endSessions();
        }
    }

    void speak(String chosen) {
        language = chosen;
    }

    void disable() {
        state = AccountState.DISABLED;
        endSessions();
    }

    void enable() {
        state = AccountState.ACTIVE;
    }

    /** Who holds a session of before holds nothing. */
    void endSessions() {
        epoch++;
    }

    /** @param forOnce whether the person must choose another one at the next login */
    void password(String hash, boolean forOnce) {
        passwordHash = hash;
        oneTime = forOnce;
        endSessions();
    }

    @Override
    public String type() {
        return "account";
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public UUID clientId() {
        return clientId;
    }
}
