package org.attesta.client;

import java.io.Serializable;
import java.util.UUID;

/** What other features need to know of a site. */
public record SiteFacts(UUID id, String name, Address address, String activities, Integer personnel, boolean central)
        implements Serializable {

    /** @param id null for a site that is not kept yet */
    public static SiteFacts of(UUID id, SiteDraft draft) {
        return new SiteFacts(id, draft.name(), draft.address(), draft.activities(), draft.personnel(), draft.central());
    }
}
