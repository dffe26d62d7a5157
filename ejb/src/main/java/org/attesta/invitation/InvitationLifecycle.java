package org.attesta.invitation;

import static org.attesta.invitation.InvitationState.OPEN;
import static org.attesta.invitation.InvitationState.WITHDRAWN;
import static org.attesta.shared.Role.ADM;
import static org.attesta.shared.Role.CLIENT;
import static org.attesta.shared.Role.CM;

import java.util.List;
import org.attesta.shared.Condition;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Text;
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
                    .when(InvitationLifecycle::resendable)
                    .does(s -> {}),
            Transition.<InvitationSituation>transition(RULE, "withdraw")
                    .from(OPEN)
                    .to(WITHDRAWN)
                    .by(ADM, CM, CLIENT)
                    .does(s -> s.invitation().withdraw()));

    private InvitationLifecycle() {}

    /** Without mail, who sends a link again reads it: a link to an administrator's rights is an administrator's to send. */
    private static List<Condition> resendable(InvitationSituation s) {
        boolean right = s.actor().has(ADM) || !s.invitation().roles().contains(ADM);
        return List.of(Condition.block(RULE, right, Text.of("invitation.byAdministrator")));
    }
}
