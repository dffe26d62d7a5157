package org.attesta.evidence;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of evidence lie, addressed by their SHA-256: the same bytes twice are kept once, and what is kept
 * never changes.
 */
public interface EvidenceStore {

    /**
     * Takes the stream to its end and keeps it, whole or not at all. When this returns, the bytes survive a crash.
     *
     * @throws FileTooLarge beyond {@link #limit()}
     * @throws EmptyFile for no bytes
     * @throws IOException when they could not be kept, such as for want of space
     */
    StoredFile put(InputStream bytes) throws IOException;

    InputStream open(String sha256) throws IOException;

    /** Whether the bytes are there and still have this hash. */
    boolean intact(String sha256) throws IOException;

    /** The largest file taken, in bytes. */
    long limit();
}
