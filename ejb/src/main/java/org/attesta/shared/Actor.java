package org.attesta.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts.
 *
 * @param clientId the organisation of a client account; null for staff
 * @param personId the certification body's person behind a staff account; null for clients
 */
public record Actor(UUID accountId, String username, String name, Set<Role> roles, UUID clientId, UUID personId)
        implements Serializable {

    /** The scheduler: expiry, deemed acceptance, closing. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "system", "Attesta", Set.of(Role.SYS), null, null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Collection<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }

    /** True for accounts of a client organisation, which see that organisation only. */
    public boolean ofClient() {
        return roles.stream().anyMatch(Role::ofClient);
    }

    /** The role by which an act allowed to {@code allowed} is done; the one the journal records. */
    public Role actingAs(Collection<Role> allowed) {
        return roles.stream().filter(allowed::contains).sorted().findFirst().orElse(mainRole());
    }

    /** The role to name where no rule has chosen one, as in a refusal. */
    public Role mainRole() {
        return roles.stream().sorted().findFirst().orElseThrow();
    }
}
