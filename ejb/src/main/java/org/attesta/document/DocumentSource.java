package org.attesta.document;

import java.util.List;
import java.util.UUID;

/** Knows the documents of one type of record. */
interface DocumentSource {

    /** The type of record, such as {@code audit}. */
    String type();

    /**
     * The documents that exist, for whoever asks.
     *
     * @throws org.attesta.shared.NotVisible as the record's own service
     * @throws org.attesta.shared.Forbidden as the record's own service
     */
    List<Found> of(UUID id);
}
