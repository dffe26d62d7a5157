package org.attesta.evidence;

import java.io.IOException;

/** A file of no bytes shows nothing. */
public class EmptyFile extends IOException {

    public EmptyFile() {
        super("no bytes");
    }
}
