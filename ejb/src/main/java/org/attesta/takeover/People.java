package org.attesta.takeover;

import static org.attesta.takeover.Notes.small;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attesta.competence.PersonDraft;
import org.attesta.competence.PersonRow;

/**
 * People by what a file calls them: the e-mail address, or the name where just one has it.
 *
 * @param <P> what is known of a person
 */
final class People<P> {

    private final Map<String, P> byEmail = new HashMap<>();
    private final Map<String, P> byName = new HashMap<>();
    private final Set<String> namesakes = new HashSet<>();

    void add(PersonDraft draft, P person) {
        if (draft.email() != null) {
            byEmail.put(small(draft.email()), person);
        }
        if (draft.name() != null && byName.put(small(draft.name()), person) != null) {
            namesakes.add(small(draft.name()));
        }
    }

    Optional<P> find(String called) {
        var key = small(called);
        return Optional.ofNullable(byEmail.get(key))
                .or(() -> namesakes.contains(key) ? Optional.empty() : Optional.ofNullable(byName.get(key)));
    }

    static Set<String> emails(Collection<PersonRow> people) {
        return people.stream()
                .map(p -> p.draft().email())
                .filter(Objects::nonNull)
                .map(Notes::small)
                .collect(Collectors.toSet());
    }
}
