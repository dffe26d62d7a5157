package org.attesta.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A letter as those who watch the outbox see it.
 *
 * @param body what it says; where a one-time link stands, only that it stands there
 * @param email null where the receiver has no address
 * @param attempts how often it was tried since it was last asked for
 * @param trouble what lies behind {@code lastError}; null where that is not known
 */
public record OutboxRow(
        UUID id,
        String number,
        long version,
        NoticeState state,
        Instant createdAt,
        NoticeKind kind,
        String name,
        String email,
        String language,
        String subject,
        String body,
        String recordNumber,
        int attempts,
        Instant nextAttempt,
        String lastError,
        MailTrouble trouble,
        Instant sentAt)
        implements Row, Serializable {}
