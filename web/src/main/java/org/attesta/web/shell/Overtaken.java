package org.attesta.web.shell;

import java.sql.SQLException;
import java.util.Set;

/** Two acted on the same at once and the database let one of them through: for the other the record is not what it read. */
public final class Overtaken {

    /** SQLSTATE: serialization failure, deadlock, a second row where there can be one. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "23505");

    private Overtaken() {}

    public static boolean causedBy(Throwable thrown) {
        for (var cause = thrown; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
