package org.attesta.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * An account as those who look after accounts see it; never its password.
 *
 * @param username the person's e-mail address
 * @param oneTime whether the password was set for the person, who must choose another one at the next login
 */
public record AccountRow(
        UUID id,
        String number,
        long version,
        AccountState state,
        Instant createdAt,
        String username,
        boolean oneTime,
        @JsonUnwrapped AccountDraft draft)
        implements Row, Serializable {

    @Override
    public UUID clientId() {
        return draft.clientId();
    }
}
