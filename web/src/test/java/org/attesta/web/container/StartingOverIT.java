package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attesta.startup.Schema;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Starting over")
@ArquillianTest
class StartingOverIT {

    private static final String LINE = "insert into attesta.journal"
            + " (at, business_date, account_id, username, name, role, what, outcome)"
            + " values (now(), current_date, gen_random_uuid(), 'u', 'n', 'ADM', 'test', 'DONE')";

    private static final String REFERENCES =
            "pg_constraint where contype = 'f' and connamespace = 'attesta'::regnamespace";

    @Resource(lookup = "jdbc/attesta")
    DataSource database;

    @Inject
    Schema schema;

    @Test
    void leavesAllAsItWasWhereTheNewBeginningFails() {
        leavesAllAsItWas(() -> schema.startOver("a beginning that fails", StartingOverIT::fails, aside -> {}));
    }

    @Test
    void leavesAllAsItWasWhereWhatFollowsFails() {
        leavesAllAsItWas(() -> schema.startOver("an empty beginning", () -> {}, aside -> fails()));
    }

    @Test
    void copiesTheBeginningWithItsNumbersAndItsProtection() {
        var found = new ArrayList<Integer>();
        leavesAllAsItWas(() -> schema.startOver("a beginning of one line", () -> execute(LINE), aside -> {
            execute(LINE);
            found.add(count("attesta.journal where id in (1, 2)"));
            found.add(count("pg_trigger where tgenabled = 'D'"));
            found.add(count(REFERENCES));
            fails();
        }));
        assertThat(found).containsExactly(2, 0, count(REFERENCES)).doesNotHaveDuplicates();
    }

    private void leavesAllAsItWas(ThrowingCallable beginning) {
        int accounts = count("attesta.account");
        int lines = count("attesta.journal");
        assertThat(accounts).isPositive();
        assertThatThrownBy(beginning).hasMessageContaining("cannot be filled");
        assertThat(count("attesta.account")).isEqualTo(accounts);
        assertThat(count("attesta.journal")).isEqualTo(lines);
        assertThat(count("pg_namespace where nspname like 'attesta\\_until\\_%'"))
                .isZero();
    }

    private static void fails() {
        throw new IllegalStateException("cannot be filled");
    }

    private void execute(String change) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String what) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
