package org.attesta.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.shared.BusinessClock;

/** What one's own account was told. */
@Stateless
public class NoticeService {

    @Inject
    Notices notices;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

    /** Unread ones first, then the newest. */
    public List<NoticeRow> mine(int limit) {
        return notices.of(access.actor().accountId(), limit).stream()
                .map(Notice::own)
                .toList();
    }

    public long unread() {
        return notices.unread(access.actor().accountId());
    }

    /** Marks those of one's own among {@code ids} as read. */
    public void markRead(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            notices.unreadOf(access.actor().accountId(), ids).forEach(n -> n.read(clock.now()));
        }
    }
}
