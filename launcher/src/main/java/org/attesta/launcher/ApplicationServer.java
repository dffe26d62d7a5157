package org.attesta.launcher;

import java.util.Map;

/** The Jakarta EE server that Attesta runs in. */
interface ApplicationServer extends Child {

    /** Stops what an earlier start left behind; answers whether there was something. */
    boolean recover();

    void start(int port, Map<String, String> environment);

    /** Whether it has done all it can; if the application does not answer now, it never will. */
    boolean isDone();
}
