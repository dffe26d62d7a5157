package org.attesta.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.attesta.shared.Role;

/**
 * What the holder of a link is told before doing anything.
 *
 * @param state whether the link is good, or why not
 * @param organisation of the client account; null for staff
 * @param body the certification body
 */
public record Joining(
        InvitationKind kind,
        LinkState state,
        String email,
        String name,
        String language,
        List<Role> roles,
        String organisation,
        String body,
        String invitedBy,
        Instant expiresAt)
        implements Serializable {

    /** What a link is good for now. */
    public enum LinkState {
        GOOD,
        USED,
        WITHDRAWN,
        EXPIRED
    }

    public boolean good() {
        return state == LinkState.GOOD;
    }
}
