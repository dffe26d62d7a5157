package org.attesta.startup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attesta.access.FirstAccountService;
import org.attesta.config.Setting;
import org.attesta.shared.Installation;

/** Tells the operator how to get into an installation that begins empty; a demo brings accounts of its own. */
@ApplicationScoped
class FirstAdministrator {

    /** What is said through this logger, {@code ./attesta run} repeats on the console. */
    private static final Logger CONSOLE = Logger.getLogger("org.attesta.console");

    @Inject
    Installation installation;

    @EJB
    FirstAccountService first;

    void begin(@Observes Startup.SchemaReady ready) {
        if (installation.demo() || !"local".equals(installation.get(Setting.SECURITY))) {
            return;
        }
        first.begin()
                .ifPresent(password -> CONSOLE.log(
                        Level.INFO,
                        "Sign in as admin with the one-time password {0} and choose your own; until then each start makes another.",
                        password));
    }
}
