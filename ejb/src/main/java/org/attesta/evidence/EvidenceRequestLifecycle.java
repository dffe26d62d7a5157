package org.attesta.evidence;

import static org.attesta.evidence.EvidenceRequestState.ACCEPTED;
import static org.attesta.evidence.EvidenceRequestState.MORE_NEEDED;
import static org.attesta.evidence.EvidenceRequestState.RECEIVED;
import static org.attesta.evidence.EvidenceRequestState.REQUESTED;
import static org.attesta.evidence.EvidenceRequestState.WITHDRAWN;
import static org.attesta.shared.Role.AUDITOR;
import static org.attesta.shared.Role.PLAN;
import static org.attesta.shared.Transition.transition;

import org.attesta.shared.Lifecycle;
import org.attesta.shared.Reason;
import org.attesta.shared.Transition;

/** What becomes of a request. That something was received follows from an upload, by {@link EvidenceUploadService}. */
final class EvidenceRequestLifecycle {

    static final Lifecycle<EvidenceRequestSituation> ARROWS = new Lifecycle<>(
            "evidence-request",
            arrow("E1", "accept")
                    .from(RECEIVED)
                    .to(ACCEPTED)
                    .by(AUDITOR)
                    .when(EvidenceRules::ofTeam)
                    .does(s -> s.subject().accept()),
            arrow("E2", "need-more")
                    .from(RECEIVED, ACCEPTED)
                    .to(MORE_NEEDED)
                    .by(AUDITOR)
                    .when(EvidenceRules::ofTeam)
                    .takes(Reason.class, (s, c) -> s.subject().needMore(c.reason()))
                    .asksReason("R-9.4.4"),
            arrow("E3", "withdraw")
                    .from(REQUESTED, RECEIVED, MORE_NEEDED)
                    .to(WITHDRAWN)
                    .by(AUDITOR, PLAN)
                    .when(EvidenceRules::ofTeam)
                    .takes(Reason.class, (s, c) -> s.subject().withdraw(c.reason()))
                    .asksReason("R-9.4.4"));

    private EvidenceRequestLifecycle() {}

    private static Transition<EvidenceRequestSituation> arrow(String id, String action) {
        return transition(id, action);
    }
}
