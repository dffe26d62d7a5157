package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A signature in the database")
@ArquillianTest
class SignatureIT {

    private static final String INSERT =
            "insert into attesta.signature (id, version, number, created_at, signed, record_id, client_id, capacity,"
                    + " account_id, name, signed_on, content, sha256) values (gen_random_uuid(), 1, 'X', now(), 'DECISION',"
                    + " gen_random_uuid(), gen_random_uuid(), 'DECISION_MAKER', gen_random_uuid(), 'X', current_date,"
                    + " '{}', ";

    @Resource(lookup = "jdbc/attesta")
    DataSource database;

    @Test
    void isNeitherChangedNorRemoved() {
        for (var statement : new String[] {
            "update attesta.signature set name = 'Somebody else'",
            "delete from attesta.signature",
            "truncate attesta.signature"
        }) {
            assertThatThrownBy(() -> execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void hasTheHashOfItsContent() {
        assertThatThrownBy(() -> execute(INSERT + "repeat('0', 64))"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("signature_check");
        assertThatThrownBy(() -> execute(INSERT + "encode(sha256(convert_to('{}', 'UTF8')), 'hex'))"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("signature_client_id_fkey");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
