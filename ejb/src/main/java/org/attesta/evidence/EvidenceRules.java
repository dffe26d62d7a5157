package org.attesta.evidence;

import static org.attesta.shared.Condition.block;

import java.util.List;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/** Who may judge evidence and what must be said (ISO/IEC 17021-1 9.4.4). */
final class EvidenceRules {

    private EvidenceRules() {}

    static List<Condition> ofTeam(EvidenceRequestSituation s) {
        return ofTeam(s.actor(), s.auditing());
    }

    /** Reviewing is auditing: a planner who asks for documents does not judge them. */
    static List<Condition> reviewable(EvidenceSituation s) {
        return ofTeam(s.actor(), s.auditing());
    }

    private static List<Condition> ofTeam(Actor actor, boolean auditing) {
        return actor.has(Role.AUDITOR) ? List.of(block("R-9.4.4", auditing, Text.of("evidence.ofTeam"))) : List.of();
    }

    static List<Condition> reasonGiven(EvidenceSituation s, ReviewEvidence said) {
        return List.of(block("R-9.4.4", said != null && said.reasonGiven(), Text.of("shared.reason")));
    }
}
