package org.attesta.decision;

import java.util.UUID;

/**
 * What a decision is about, owned by a feature that this one may not know: it is held before the decision is, so that
 * whoever comes from either side waits instead of standing in the other's way. An {@code @ApplicationScoped} bean.
 */
public interface DecidedRecord {

    void hold(UUID certificationId);
}
