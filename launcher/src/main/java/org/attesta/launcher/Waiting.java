package org.attesta.launcher;

/** A short pause between two looks at something that another program is about to finish. */
final class Waiting {

    private Waiting() {}

    static void moment() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure("Stopped while starting.", stopped);
        }
    }
}
