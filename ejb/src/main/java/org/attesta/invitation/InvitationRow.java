package org.attesta.invitation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A one-time link as those who look after it see it.
 *
 * @param invitedBy who asked for it
 * @param expired whether its time is over
 * @param accountId the account that it made or is for
 * @param link the link itself, in the answer that made it and only where no mail is configured; else null
 */
public record InvitationRow(
        UUID id,
        String number,
        long version,
        InvitationState state,
        Instant createdAt,
        InvitationKind kind,
        String invitedBy,
        Instant sentAt,
        Instant expiresAt,
        boolean expired,
        UUID accountId,
        String link,
        @JsonUnwrapped InvitationDraft draft)
        implements Row, Serializable {

    @Override
    public UUID clientId() {
        return draft.clientId();
    }

    InvitationRow with(String givenOut) {
        return new InvitationRow(
                id, number, version, state, createdAt, kind, invitedBy, sentAt, expiresAt, expired, accountId, givenOut,
                draft);
    }
}
