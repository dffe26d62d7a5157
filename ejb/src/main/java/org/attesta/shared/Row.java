package org.attesta.shared;

import java.time.Instant;
import java.util.UUID;

/** What the contract promises of every record that leaves the services. */
public interface Row {

    UUID id();

    String number();

    long version();

    Instant createdAt();

    /** Whose it is; null for what belongs to no client. */
    default UUID clientId() {
        return null;
    }
}
