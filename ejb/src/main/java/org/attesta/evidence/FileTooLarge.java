package org.attesta.evidence;

import java.io.IOException;

/** More bytes than this installation takes in one file. */
public class FileTooLarge extends IOException {

    private final long limit;

    public FileTooLarge(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }
}
