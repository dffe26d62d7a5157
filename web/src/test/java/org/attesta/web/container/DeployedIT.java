package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.attesta.startup.Readiness;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The deployed application")
@ArquillianTest
class DeployedIT {

    @Resource(lookup = "jdbc/attesta")
    DataSource database;

    @Inject
    Readiness readiness;

    @Test
    void isReady() {
        assertThat(readiness.ready()).isTrue();
    }

    @Test
    void worksAsTheRoleThatOwnsNothing() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select current_user, (select count(*) from pg_class where relowner = current_user::regrole)")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("attesta_app");
            assertThat(row.getInt(2)).isZero();
        }
    }

    @Test
    void cannotChangeTheSchema() {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("create table attesta.intruder (id int)");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }
}
