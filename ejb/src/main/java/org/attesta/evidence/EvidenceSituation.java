package org.attesta.evidence;

import java.time.LocalDate;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/**
 * A piece of evidence with all that its conditions look at.
 *
 * @param newest the revision that is judged; null while none was submitted
 * @param auditing true when the person who acts audits in the audit it was asked for or in a later one of the programme; where
 *     none asked for it, in an audit of that client
 */
record EvidenceSituation(Evidence subject, EvidenceRevision newest, Actor actor, LocalDate today, boolean auditing)
        implements Situation {

    void review(ReviewStatus status, ReviewEvidence said) {
        newest.review(status, said, actor.name(), today);
        subject.reviewed(status);
    }
}
