package org.attesta.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompetenceServiceTest {

    /** Two planners who want the same people wait for each other, and not in a circle. */
    @Test
    void peopleAreHeldOnceAndInOneOrder() {
        var held = new ArrayList<UUID>();
        var service = new CompetenceService();
        service.people = new People() {
            @Override
            public Optional<Person> locked(UUID id) {
                held.add(id);
                return Optional.empty();
            }
        };
        var one = new UUID(1, 1);
        var other = new UUID(2, 1);
        service.hold(List.of(other, one, other));
        assertThat(held).containsExactly(one, other);
    }
}
