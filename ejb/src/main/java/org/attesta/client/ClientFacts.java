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
        implements Serializable {

    /** @param id null for an organisation that is not kept yet, and so is its number */
    public static ClientFacts of(UUID id, String number, ClientDraft draft, List<SiteFacts> sites) {
        return new ClientFacts(id, number, draft.name(), draft.address(), draft.representative(), draft.email(), sites);
    }
}
