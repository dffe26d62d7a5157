package org.attesta.backup;

/** A backup cannot be made, or is not one to be restored. The message is the one line that the operator reads. */
public final class BackupProblem extends RuntimeException {

    public BackupProblem(String message) {
        super(message);
    }

    public BackupProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
