package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The one way to write a record")
class CanonicalJsonTest {

    record Seen(String name, Set<Role> roles, Set<String> areas) {}

    @Test
    void putsSetsInOrderWhateverOrderTheyHave() {
        var one =
                new Seen("x", new LinkedHashSet<>(List.of(Role.PLAN, Role.CM)), new LinkedHashSet<>(List.of("b", "a")));
        var other =
                new Seen("x", new LinkedHashSet<>(List.of(Role.CM, Role.PLAN)), new LinkedHashSet<>(List.of("a", "b")));

        assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(other)).isEqualTo("""
                {"areas":["a","b"],"name":"x","roles":["CM","PLAN"]}""");
        assertThat(CanonicalJson.read(CanonicalJson.of(one), Seen.class)).isEqualTo(other);
    }
}
