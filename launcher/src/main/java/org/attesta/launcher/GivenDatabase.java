package org.attesta.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.attesta.config.Setting;
import org.attesta.config.Settings;

/** The PostgreSQL that an operator named: asked at once, since the application would find out only minutes later. */
final class GivenDatabase {

    private static final int SECONDS = 20;

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
            var reason =
                    String.valueOf(refused.getMessage()).lines().findFirst().orElse("no reason given");
            throw new Failure("The database of attesta.db.url does not let in " + user.key() + ": " + reason, refused);
        }
    }
}
