package org.attesta.evidence;

import java.io.IOException;
import java.io.InputStream;

/** A file that someone may read: what it is, and where its bytes come from. */
public record OpenedFile(FileRow file, EvidenceStore store) {

    /** The bytes; the caller closes them. */
    public InputStream bytes() throws IOException {
        return store.open(file.sha256());
    }
}
