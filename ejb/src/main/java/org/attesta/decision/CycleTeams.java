package org.attesta.decision;

import java.util.Set;
import java.util.UUID;

/**
 * Who took part in the audits of a cycle, in whatever part.
 *
 * @param stage2Lead leader of the Stage 2 that counts; null while there is none
 */
public record CycleTeams(UUID stage2Lead, Set<UUID> leads, Set<UUID> members) {

    public CycleTeams {
        leads = Set.copyOf(leads);
        members = Set.copyOf(members);
    }

    public boolean ledStage2(UUID personId) {
        return personId != null && personId.equals(stage2Lead);
    }

    public boolean led(UUID personId) {
        return personId != null && leads.contains(personId);
    }

    public boolean took(UUID personId) {
        return personId != null && members.contains(personId);
    }
}
