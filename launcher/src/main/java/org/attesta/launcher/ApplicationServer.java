package org.attesta.launcher;

import java.util.Map;

/** The Jakarta EE server that Attesta runs in. */
interface ApplicationServer extends Child {

    /** Stops what an earlier start left behind; answers whether there was something. */
    boolean recover();

    void start(int port, Map<String, String> environment);

    /** Whether it took the application; a server without one still reports itself healthy. */
    boolean isDeployed();

    /** Whether it has done all it can, and the application did not come up. */
    boolean hasRefused();
}
