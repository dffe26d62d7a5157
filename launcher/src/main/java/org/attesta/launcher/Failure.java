package org.attesta.launcher;

/** The start cannot go on. The message is the one line that the operator reads. */
final class Failure extends RuntimeException {

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
