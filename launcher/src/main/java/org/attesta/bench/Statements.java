package org.attesta.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** What the application asked the database, counted by the database itself (pg_stat_statements). */
final class Statements {

    private final Connection superuser;

    Statements(Connection superuser) throws SQLException {
        this.superuser = superuser;
        try (var statement = superuser.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    /** Statements that one run of the task costs, on average over several; begin and commit are not counted. */
    double perRequest(Scenario.Task task, int times) {
        task.once();
        var before = calls();
        for (int i = 0; i < times; i++) {
            task.once();
        }
        return (calls() - before) / (double) times;
    }

    private long calls() {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("select coalesce(sum(calls), 0) from pg_stat_statements s"
                        + " join pg_roles r on r.oid = s.userid where r.rolname = 'attesta_app' and s.toplevel"
                        + " and s.query !~* '^\\s*(begin|commit|rollback|set |show |select 1$)'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException lost) {
            throw new IllegalStateException("The database does not tell its statements: " + lost.getMessage(), lost);
        }
    }
}
