package org.attesta.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.shared.Repository;

/** All organisations. */
@ApplicationScoped
class Clients extends Repository<Client> {

    Clients() {
        super(Client.class, List.of("name", "number", "registrationNumber"));
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select c.id, c.name from Client c where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(pair -> (UUID) pair[0], pair -> (String) pair[1]));
    }

    List<Client> numbered(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery("select c from Client c where c.number in :numbers", Client.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    Set<String> taken() {
        return em.createQuery("select c.name, c.registrationNumber from Client c", Object[].class)
                .getResultStream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(text -> text.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
