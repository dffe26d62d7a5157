package org.attesta.shared;

import java.util.Map;

/**
 * A wish to move a record along one arrow.
 *
 * @param command what the person gave, of the transition's command type; null where it takes none
 * @param reasons for each unmet warning, by rule id, why it is passed all the same
 * @param expectedVersion the version that was read, or null when the caller does not care
 */
public record Act(String action, Record command, Map<String, String> reasons, Long expectedVersion) {

    public Act {
        reasons = reasons == null ? Map.of() : Map.copyOf(reasons);
    }

    public static Act of(String action) {
        return new Act(action, null, Map.of(), null);
    }

    public static Act of(String action, Record command) {
        return new Act(action, command, Map.of(), null);
    }
}
