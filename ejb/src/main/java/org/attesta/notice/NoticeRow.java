package org.attesta.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as its receiver sees it.
 *
 * @param recordType the kind of record it is about, also the folder of its page; null where there is none to open
 * @param readAt null while it is unread
 */
public record NoticeRow(
        UUID id,
        Instant createdAt,
        NoticeKind kind,
        String subject,
        String recordType,
        UUID recordId,
        String recordNumber,
        Instant readAt)
        implements Serializable {

    public boolean unread() {
        return readAt == null;
    }
}
