package org.attesta.client;

import java.io.Serializable;
import java.util.UUID;

/** What other features need to know of a site. */
public record SiteFacts(UUID id, String name, Address address, String activities, Integer personnel, boolean central)
        implements Serializable {}
