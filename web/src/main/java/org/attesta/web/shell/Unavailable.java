package org.attesta.web.shell;

import jakarta.resource.ResourceException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.List;

/** Tells a database that is away from a fault of ours: the first is 503 and passes, the second is an incident. */
public final class Unavailable {

    /** SQLSTATE: connection exception, operator intervention (a server that shuts down), too many connections. */
    private static final List<String> STATES = List.of("08", "57P", "53300");

    /** What a caller is asked to wait, in seconds. */
    public static final String RETRY_AFTER = "15";

    private Unavailable() {}

    public static boolean causedBy(Throwable thrown) {
        for (var cause = thrown; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (cause instanceof ResourceException || cause instanceof SocketException) {
                return true;
            }
            if (cause instanceof SQLException sql && away(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean away(String state) {
        return state != null && STATES.stream().anyMatch(state::startsWith);
    }
}
