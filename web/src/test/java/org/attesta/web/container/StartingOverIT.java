package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.attesta.startup.Schema;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Starting over")
@ArquillianTest
class StartingOverIT {

    @Resource(lookup = "jdbc/attesta")
    DataSource database;

    @Inject
    Schema schema;

    @Test
    void leavesAllAsItWasWhereTheNewBeginningFails() throws SQLException {
        int accounts = count("attesta.account");
        int lines = count("attesta.journal");
        assertThat(accounts).isPositive();
        assertThatThrownBy(() -> schema.startOver(aside -> {
                    throw new IllegalStateException("cannot be filled");
                }))
                .hasMessageContaining("cannot be filled");
        assertThat(count("attesta.account")).isEqualTo(accounts);
        assertThat(count("attesta.journal")).isEqualTo(lines);
        assertThat(count("pg_namespace where nspname like 'attesta\\_until\\_%'"))
                .isZero();
    }

    private int count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
