package org.attesta.web.shell;

import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A fault of ours: logged once under an id that the person at the page can name. */
final class Incident {

    static final String ATTRIBUTE = Incident.class.getName();

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    private Incident() {}

    static String log(Throwable cause, String where) {
        var id = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, cause, () -> "incident " + id + " at " + where);
        return id;
    }
}
