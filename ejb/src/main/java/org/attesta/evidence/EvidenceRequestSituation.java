package org.attesta.evidence;

import java.time.LocalDate;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/**
 * A request with all that its conditions look at.
 *
 * @param auditing true when the person who acts audits in the audit of the request
 */
record EvidenceRequestSituation(EvidenceRequest subject, Actor actor, LocalDate today, boolean auditing)
        implements Situation {}
