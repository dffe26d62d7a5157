package org.attesta.client;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What other features need to know of an organisation. */
public record ClientFacts(
        UUID id,
        String number,
        String name,
        Address address,
        String representative,
        String email,
        List<SiteFacts> sites)
        implements Serializable {}
