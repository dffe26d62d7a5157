package org.attesta.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Somebody was faster")
class OvertakenTest {

    @ParameterizedTest
    @CsvSource({"40P01, true", "40001, true", "23505, true", "23514, false", "57P01, false", ", false"})
    void whereTheDatabaseLetOneOfTwoThrough(String state, boolean overtaken) {
        var thrown = new PersistenceException(new SQLException("refused", state));
        assertThat(Overtaken.causedBy(new EJBException(thrown))).isEqualTo(overtaken);
    }

    @Test
    void notWhereSomethingElseBroke() {
        assertThat(Overtaken.causedBy(new IllegalStateException("40P01"))).isFalse();
    }
}
