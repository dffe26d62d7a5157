package org.attesta.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;

/** Who is to be told: the holders of accounts, by role, organisation or person; those that can sign in only. */
@ApplicationScoped
public class Recipients {

    @Inject
    Accounts accounts;

    /** @param roles none where nobody of the body is concerned */
    public List<Recipient> inRole(Collection<Role> roles) {
        return roles.isEmpty()
                ? List.of()
                : accounts.enabled(roles).stream().map(Account::recipient).toList();
    }

    /** The same as those who act, for asking what waits for each. */
    public List<Actor> actorsInRole(Role role) {
        return accounts.enabled(Set.of(role)).stream().map(Account::actor).toList();
    }

    /** Those of an organisation who have one of the roles. */
    public List<Recipient> ofClient(UUID clientId, Set<Role> roles) {
        return accounts.enabledOf(clientId).stream()
                .filter(a -> a.actor().hasAny(roles))
                .map(Account::recipient)
                .toList();
    }

    public List<Recipient> ofPerson(UUID personId) {
        return accounts.enabledOfPerson(personId).stream()
                .map(Account::recipient)
                .toList();
    }

    public Optional<Recipient> byId(UUID accountId) {
        return accounts.byId(accountId).filter(Account::enabled).map(Account::recipient);
    }
}
