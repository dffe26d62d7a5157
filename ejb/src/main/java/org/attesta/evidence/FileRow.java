package org.attesta.evidence;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file as readers see it; with {@code sha256} and {@code receivedAt} it is also the receipt.
 *
 * @param k its place in the revision, from 1
 * @param scan what is known of viruses
 */
public record FileRow(int k, String name, String mediaType, long size, String sha256, Instant receivedAt, String scan)
        implements Serializable {

    public static final String NOT_SCANNED = "NOT_SCANNED";
}
