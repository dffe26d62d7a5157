package org.attesta.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;

/** The right of one person to sign in, in fixed roles, for one organisation or for the certification body. */
@Entity
@Table(name = "account")
@NamedQuery(name = Account.BY_USERNAME, query = "select a from Account a where a.username = :username")
class Account {

    static final String BY_USERNAME = "Account.byUsername";

    @Id
    private UUID id;

    @Version
    private long version;

    private String username;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    private boolean enabled;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    /** For JPA only. */
    protected Account() {}

    static Account open(OpenAccount open, String passwordHash, Instant now) {
        var account = new Account();
        account.id = open.id();
        account.username = normal(open.username());
        account.name = open.name();
        account.passwordHash = passwordHash;
        account.language = open.language();
        account.enabled = true;
        account.clientId = open.clientId();
        account.personId = open.personId();
        account.createdAt = now;
        account.roles = EnumSet.copyOf(open.roles());
        return account;
    }

    /** User names are addresses: neither case nor blanks around them tell two people apart. */
    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    String language() {
        return language;
    }

    Actor actor() {
        return new Actor(id, username, name, roles, clientId, personId);
    }
}
