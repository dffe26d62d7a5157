package org.attesta.invitation;

import static org.attesta.invitation.InvitationState.OPEN;
import static org.attesta.invitation.InvitationState.WITHDRAWN;
import static org.attesta.shared.Role.ADM;
import static org.attesta.shared.Role.CLIENT;
import static org.attesta.shared.Role.CM;

import org.attesta.shared.Lifecycle;
import org.attesta.shared.Transition;

/** The life of a one-time link, as far as those who asked for it move it. */
final class InvitationLifecycle {

    static final String RULE = "INVITATION";

    static final Lifecycle<InvitationSituation> ARROWS = new Lifecycle<>(
            "invitation",
            Transition.<InvitationSituation>transition(RULE, "resend")
                    .from(OPEN)
                    .to(OPEN)
                    .by(ADM, CM, CLIENT)
                    .does(s -> {}),
            Transition.<InvitationSituation>transition(RULE, "withdraw")
                    .from(OPEN)
                    .to(WITHDRAWN)
                    .by(ADM, CM, CLIENT)
                    .does(s -> s.invitation().withdraw()));

    private InvitationLifecycle() {}
}
