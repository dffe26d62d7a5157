package org.attesta.launcher;

import java.nio.file.Path;

/** A program that the launcher started, watches and stops. */
interface Child {

    String name();

    /** Where it writes what it does. */
    Path log();

    /** The running program; null before it was started. */
    ProcessHandle process();

    void stop();
}
