package org.attesta.evidence;

import org.attesta.audit.AuditFacts;
import org.attesta.audit.Part;
import org.attesta.shared.Actor;

/** Who audits in an audit; experts, trainees and observers are with the team but do not judge. */
final class AuditTeam {

    private AuditTeam() {}

    static boolean audits(AuditFacts audit, Actor actor) {
        return actor.personId() != null
                && audit.partOf(actor.personId()).filter(Part::counts).isPresent();
    }
}
