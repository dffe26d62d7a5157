package org.attesta.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who is to be told")
class RecipientsTest {

    @Test
    void isNobodyOfTheBodyWhereNoRoleIsConcerned() {
        assertThat(new Recipients().inRole(Set.of())).isEmpty();
    }
}
