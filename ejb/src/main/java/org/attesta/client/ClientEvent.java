package org.attesta.client;

import java.util.UUID;

/** What other features hear of an organisation, in the same transaction. */
public sealed interface ClientEvent {

    /** Its name is another now. */
    record Renamed(UUID clientId, String name) implements ClientEvent {}
}
