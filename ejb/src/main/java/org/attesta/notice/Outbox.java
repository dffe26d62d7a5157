package org.attesta.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.attesta.access.Recipient;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Installation;

/** Where notices are put, in the transaction of what they tell. */
@ApplicationScoped
class Outbox {

    @Inject
    Notices notices;

    @Inject
    Wording wording;

    @Inject
    Installation installation;

    @Inject
    BusinessClock clock;

    void tell(NoticeKind kind, Collection<Recipient> receivers, About about, String replyTo) {
        for (var to : receivers) {
            var words = wording.of(kind, to, about, replyTo != null, about.number());
            put(new Notice(UUID.randomUUID(), clock.now(), kind, to, about, words).answeredTo(replyTo));
        }
    }

    /** Tells it unless it was told before under this key. */
    void tellOnce(NoticeKind kind, Recipient to, About about, String once, Object... args) {
        var key = once + " " + to.accountId();
        if (!notices.told(key)) {
            var words = wording.of(kind, to, about, false, args);
            put(new Notice(UUID.randomUUID(), clock.now(), kind, to, about, words).once(key));
        }
    }

    /** A letter that carries a one-time link, made when it is sent. */
    void tellByLink(NoticeKind kind, Recipient to, About about, String replyTo, Object... args) {
        var words = wording.of(kind, to, About.NOTHING, replyTo != null, args);
        put(new Notice(UUID.randomUUID(), clock.now(), kind, to, about.onHome(), words)
                .answeredTo(replyTo)
                .carrying(about.id()));
    }

    private void put(Notice notice) {
        if (installation.sendsMail() && notice.email() != null) {
            notice.send(clock.now());
        }
        notices.add(notice);
    }
}
