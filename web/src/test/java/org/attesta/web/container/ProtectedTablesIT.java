package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is once written stays (ISO/IEC 17021-1 9.9), whoever asks: a missing trigger or grant too many fails here. */
@DisplayName("The database")
@ArquillianTest
class ProtectedTablesIT {

    /** Each table that refuses, with a change that it refuses to everybody; some take others. */
    private static final Map<String, String> PROTECTED = Map.ofEntries(
            Map.entry("application_submission", "id = gen_random_uuid()"),
            Map.entry("audit_report", "content = '{}'"),
            Map.entry("certificate", "holder = 'Somebody else'"),
            Map.entry("certificate_document", "language = 'fr'"),
            Map.entry("certificate_status", "since = since + 1"),
            Map.entry("certification_status", "reason = 'changed'"),
            Map.entry("checklist_version", "items = items + 1"),
            Map.entry("decision", "client_name = 'Somebody else'"),
            Map.entry("decision_document", "number = 'changed'"),
            Map.entry("declaration", "statement = 'changed'"),
            Map.entry("evidence_file", "sha256 = repeat('0', 64)"),
            Map.entry("evidence_revision", "n = n + 100"),
            Map.entry("finding_step", "words = 'changed'"),
            Map.entry("journal", "reason = 'changed'"),
            Map.entry("number_given", "number = 'changed'"),
            Map.entry("policy_version", "reason = 'changed'"),
            Map.entry("signature", "name = 'Somebody else'"));

    /** What the demo has no row of, with one that is there for each try. */
    private static final Map<String, String> TRIED_WITH = Map.of(
            "checklist_version",
            "insert into attesta.checklist_version (id, version, number, created_at, state, name, standard, items, content,"
                    + " sha256, uploaded_by, in_force_from, published_on, published_by, reason) values"
                    + " (gen_random_uuid(), 1, 'X', now(), 'PUBLISHED', '2099.1', 'X', 1, '{}',"
                    + " encode(sha256(convert_to('{}', 'UTF8')), 'hex'), 'X', current_date, current_date, 'X', 'X')");

    /** Tables that the application's role may add to and nothing else. */
    private static final List<String> ADDED_TO_ONLY = List.of(
            "certificate_status", "certification_status", "finding_step", "journal", "number_given", "policy_version");

    /** What PostgreSQL calls a missing right, and our triggers too. */
    private static final String REFUSED = "42501";

    /** The bits of {@code pg_trigger.tgtype}. */
    private static final int DELETE = 8;

    private static final int UPDATE = 16;
    private static final int TRUNCATE = 32;

    @Resource(lookup = "jdbc/attesta")
    DataSource application;

    /** By the catalogue: where another table refers to one, PostgreSQL refuses TRUNCATE before it asks the trigger. */
    @Test
    void guardsEveryProtectedTableAgainstTruncation() throws SQLException {
        assertThat(triggered(TRUNCATE)).containsExactlyInAnyOrderElementsOf(PROTECTED.keySet());
    }

    /** A table with a guard that is not in the list above is not tried below. */
    @Test
    void guardsNoTableThatIsNotTriedHere() throws SQLException {
        assertThat(triggered(UPDATE)).containsExactlyInAnyOrderElementsOf(PROTECTED.keySet());
        assertThat(triggered(DELETE)).containsExactlyInAnyOrderElementsOf(PROTECTED.keySet());
    }

    @Test
    void refusesChangeAndDeletionToTheOwnerToo() throws SQLException {
        try (var owner = owner()) {
            for (var table : PROTECTED.entrySet()) {
                if (!TRIED_WITH.containsKey(table.getKey())) {
                    requireRows(owner, table.getKey());
                }
                var update = "update attesta." + table.getKey() + " set " + table.getValue();
                assertThat(state(owner, table.getKey(), update)).as(update).isEqualTo(REFUSED);
                var delete = "delete from attesta." + table.getKey();
                assertThat(state(owner, table.getKey(), delete)).as(delete).isEqualTo(REFUSED);
            }
        }
    }

    @Test
    void refusesThemToTheApplication() throws SQLException {
        try (var role = application.getConnection()) {
            for (var table : PROTECTED.entrySet()) {
                var update = "update attesta." + table.getKey() + " set " + table.getValue();
                assertThat(state(role, table.getKey(), update)).as(update).isEqualTo(REFUSED);
                var delete = "delete from attesta." + table.getKey();
                assertThat(state(role, table.getKey(), delete)).as(delete).isEqualTo(REFUSED);
                var truncate = "truncate attesta." + table.getKey();
                assertThat(state(role, table.getKey(), truncate)).as(truncate).isEqualTo(REFUSED);
            }
        }
    }

    @Test
    void givesTheApplicationNoRightToChangeWhatItOnlyAddsTo() throws SQLException {
        for (var table : ADDED_TO_ONLY) {
            for (var right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(names("select has_table_privilege(current_user, 'attesta." + table + "', '" + right + "')"))
                        .as(right + " on " + table)
                        .containsExactly("f");
            }
        }
    }

    /** How PostgreSQL ended it; undone in any case. */
    private static String state(Connection connection, String table, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            if (TRIED_WITH.containsKey(table)) {
                statement.execute(TRIED_WITH.get(table));
            }
            statement.execute(sql);
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The triggers ask each row: without one there is nothing to refuse. */
    private static void requireRows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from attesta." + table)) {
            rows.next();
            assertThat(rows.getInt(1)).as("rows of " + table).isPositive();
        }
    }

    /** Tables with a trigger of ours that is asked before this kind of statement and is not switched off. */
    private List<String> triggered(int kind) throws SQLException {
        return names("select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                + " join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'attesta' and not t.tgisinternal"
                + " and t.tgenabled in ('O', 'A') and t.tgtype & 2 <> 0 and t.tgtype & " + kind + " <> 0");
    }

    private List<String> names(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("ATTESTA_DB_URL"),
                System.getenv("ATTESTA_DB_OWNER_USER"),
                System.getenv("ATTESTA_DB_OWNER_PASSWORD"));
    }
}
