package org.attesta.invitation;

import java.time.LocalDate;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/** What the conditions on an invitation look at. */
record InvitationSituation(Invitation invitation, Actor actor, LocalDate today) implements Situation {

    @Override
    public Invitation subject() {
        return invitation;
    }
}
