package org.attesta.evidence;

import static org.attesta.evidence.ReviewStatus.ACCEPTED_FOR_REVIEW;
import static org.attesta.evidence.ReviewStatus.INSUFFICIENT;
import static org.attesta.evidence.ReviewStatus.NEW;
import static org.attesta.evidence.ReviewStatus.NOT_RELEVANT;
import static org.attesta.evidence.ReviewStatus.SUFFICIENT;
import static org.attesta.shared.Role.AUDITOR;

import org.attesta.shared.Lifecycle;
import org.attesta.shared.Transition;

/** How the newest revision is judged; an auditor may think better of it until the next revision comes. */
final class EvidenceLifecycle {

    static final Lifecycle<EvidenceSituation> ARROWS = new Lifecycle<>(
            "evidence",
            arrow("E4", "accept-for-review")
                    .from(NEW)
                    .to(ACCEPTED_FOR_REVIEW)
                    .takes(ReviewEvidence.class, (s, c) -> s.review(ACCEPTED_FOR_REVIEW, c)),
            arrow("E5", "sufficient")
                    .from(NEW, ACCEPTED_FOR_REVIEW, INSUFFICIENT, NOT_RELEVANT)
                    .to(SUFFICIENT)
                    .takes(ReviewEvidence.class, (s, c) -> s.review(SUFFICIENT, c)),
            arrow("E6", "insufficient")
                    .from(NEW, ACCEPTED_FOR_REVIEW, SUFFICIENT, NOT_RELEVANT)
                    .to(INSUFFICIENT)
                    .takes(ReviewEvidence.class, (s, c) -> s.review(INSUFFICIENT, c))
                    .asks(ReviewEvidence.class, EvidenceRules::reasonGiven),
            arrow("E7", "not-relevant")
                    .from(NEW, ACCEPTED_FOR_REVIEW, SUFFICIENT, INSUFFICIENT)
                    .to(NOT_RELEVANT)
                    .takes(ReviewEvidence.class, (s, c) -> s.review(NOT_RELEVANT, c)));

    private EvidenceLifecycle() {}

    private static Transition<EvidenceSituation> arrow(String id, String action) {
        return Transition.<EvidenceSituation>transition(id, action).by(AUDITOR).when(EvidenceRules::reviewable);
    }
}
