package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.attesta.programme.ProgrammeFacts;

/** What the certification body knows of its people and of itself, as an audit needs it. */
@ApplicationScoped
class AuditPeople {

    /** Nobody is fit for a team whom no register knows. */
    MemberFacts facts(Audit audit, UUID personId, ProgrammeFacts programme) {
        return MemberFacts.UNKNOWN;
    }

    Map<UUID, String> names(Collection<UUID> personIds) {
        return Map.of();
    }

    AuditPolicy policy() {
        return new AuditPolicy(5, 10, 6);
    }

    String body() {
        return null;
    }
}
