package org.attesta.launcher;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.attesta.config.Setting;
import org.attesta.config.Settings;

/** The PostgreSQL that an operator named: asked at once, since the application would find out only minutes later. */
final class GivenDatabase {

    private static final int SECONDS = 20;

    /** The driver's word for what it did not expect, such as a port that is no number. */
    private static final String UNREADABLE = "99999";

    private final Settings settings;

    GivenDatabase(Settings settings) {
        this.settings = settings;
    }

    void check() {
        accepts(Setting.DB_OWNER_USER, Setting.DB_OWNER_PASSWORD);
        accepts(Setting.DB_USER, Setting.DB_PASSWORD);
    }

    private void accepts(Setting user, Setting password) {
        DriverManager.setLoginTimeout(SECONDS);
        try {
            DriverManager.getConnection(settings.get(Setting.DB_URL), settings.get(user), settings.get(password))
                    .close();
        } catch (SQLException refused) {
            throw new Failure(
                    "The database of attesta.db.url does not let in " + user.key() + ": " + reason(refused) + ".",
                    refused);
        }
    }

    /** In words of our own: the driver's may repeat the address, and with it a password. */
    private static String reason(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        if (state.startsWith("28")) {
            return "user or password is wrong";
        }
        if (state.startsWith("3D")) {
            return "there is no such database";
        }
        if (refused.getCause() instanceof IOException) {
            return "nobody answers there";
        }
        return state.equals("08001") || state.equals(UNREADABLE)
                ? "the address cannot be read"
                : "it answered with SQL state " + state;
    }
}
