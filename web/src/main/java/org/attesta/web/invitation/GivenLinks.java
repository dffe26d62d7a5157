package org.attesta.web.invitation;

import org.attesta.invitation.InvitationRow;
import org.attesta.web.shell.Notices;

/** Shows a link to who asked for it, once, where nothing else carries it to the person. */
final class GivenLinks {

    private GivenLinks() {}

    static void tell(Notices notices, InvitationRow row) {
        if (row.link() != null) {
            notices.info("invitation.link", row.draft().email(), row.link());
        }
    }
}
