package org.attesta.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.shared.Repository;
import org.attesta.shared.Role;

/** All accounts, and the tokens given out to them. */
@ApplicationScoped
class Accounts extends Repository<Account> {

    Accounts() {
        super(Account.class, List.of("username", "name", "number"));
    }

    Optional<Account> byUsername(String username) {
        return em.createNamedQuery(Account.BY_USERNAME, Account.class)
                .setParameter("username", Account.normal(username))
                .getResultStream()
                .findFirst();
    }

    boolean knowsClient(UUID id) {
        return id == null || known("select 1 from attesta.client where id = ?", id);
    }

    boolean knowsPerson(UUID id) {
        return id == null || known("select 1 from attesta.person where id = ?", id);
    }

    private boolean known(String query, UUID id) {
        return !em.createNativeQuery(query).setParameter(1, id).getResultList().isEmpty();
    }

    boolean none() {
        return em.createQuery("select a.id from Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those that can sign in in one of the roles, the oldest first. */
    List<Account> enabled(Collection<Role> roles) {
        return em.createQuery(
                        "select distinct a from Account a join a.roles r where r in :roles and a.state = :active"
                                + " order by a.createdAt, a.id",
                        Account.class)
                .setParameter("roles", roles)
                .setParameter("active", AccountState.ACTIVE)
                .getResultList();
    }

    /** Those of one organisation that can sign in. */
    List<Account> enabledOf(UUID clientId) {
        return em.createQuery(
                        "select a from Account a where a.clientId = :client and a.state = :active"
                                + " order by a.createdAt, a.id",
                        Account.class)
                .setParameter("client", clientId)
                .setParameter("active", AccountState.ACTIVE)
                .getResultList();
    }

    List<Account> enabledOfPerson(UUID personId) {
        return em.createQuery(
                        "select a from Account a where a.personId = :person and a.state = :active order by a.id",
                        Account.class)
                .setParameter("person", personId)
                .setParameter("active", AccountState.ACTIVE)
                .getResultList();
    }

    /** Two people who take the last administrator away do so one after the other. */
    void holdAdministrators() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('attesta.administrators'))")
                .getSingleResult();
    }

    void addToken(AccessToken token) {
        em.persist(token);
    }

    Optional<AccessToken> token(String hash) {
        return Optional.ofNullable(em.find(AccessToken.class, hash));
    }

    void dropTokens(UUID accountId) {
        em.createQuery("delete from AccessToken t where t.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
