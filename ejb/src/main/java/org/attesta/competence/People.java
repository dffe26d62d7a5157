package org.attesta.competence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.shared.Repository;

/** All people of the body, those who have left included. */
@ApplicationScoped
class People extends Repository<Person> {

    People() {
        super(Person.class, List.of("name", "number", "email"));
    }

    List<Person> everybody() {
        return em.createQuery("select p from Person p order by p.name, p.number", Person.class)
                .getResultList();
    }

    List<Person> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Person p where p.id in :ids order by p.name", Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return byIds(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    Set<String> emails() {
        return em.createQuery("select p.email from Person p where p.email is not null", String.class)
                .getResultStream()
                .map(email -> email.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
