package org.attesta.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.attesta.invitation.Letters;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.NotVisible;

/**
 * Hands out letters to be sent and takes down what became of them, each in a transaction of its own, so that none is
 * open while a mail server is thinking. A letter handed out is nobody else's for some minutes; when the node that has
 * it dies, it is handed out again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryService {

    @Inject
    Notices notices;

    @Inject
    Letters letters;

    @Inject
    BusinessClock clock;

    /** The letter that waits longest; empty when none waits. */
    public Optional<Letter> take() {
        for (var next = notices.nextWaiting(clock.now()); next.isPresent(); next = notices.nextWaiting(clock.now())) {
            var notice = next.get();
            notice.take(clock.now());
            var letter = written(notice);
            notices.flush();
            if (letter.isPresent()) {
                return letter;
            }
        }
        return Optional.empty();
    }

    /** The letter with its link, if it carries one: made now, kept as its hash. */
    private Optional<Letter> written(Notice notice) {
        if (notice.invitationId() == null) {
            return Optional.of(notice.letter(null));
        }
        try {
            return Optional.of(notice.letter(letters.link(notice.invitationId())));
        } catch (NotVisible over) {
            notice.giveUp("The link that the letter would carry is used, withdrawn or too old.");
            return Optional.empty();
        }
    }

    public void sent(UUID id) {
        change(id, n -> n.sent(clock.now()));
    }

    public void failed(UUID id, String error) {
        change(id, n -> n.failed(clock.now(), error));
    }

    public void giveUp(UUID id, String error) {
        change(id, n -> n.giveUp(error));
    }

    private void change(UUID id, Consumer<Notice> what) {
        notices.locked(id).ifPresent(what);
    }
}
