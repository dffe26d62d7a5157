package org.attesta.startup;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A query whose connection died is tried once more, at once: that finds a database that was restarted. One that is away
 * is said to be so within a moment; EclipseLink by itself tries three times, five seconds apart.
 */
public class ReconnectOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
            login.setQueryRetryAttemptCount(1);
            login.setDelayBetweenConnectionAttempts(0);
        }
    }
}
