package org.attesta.notice;

import static org.attesta.notice.NoticeState.FAILED;
import static org.attesta.notice.NoticeState.KEPT;
import static org.attesta.notice.NoticeState.SENT;
import static org.attesta.notice.NoticeState.WAITING;
import static org.attesta.shared.Condition.block;

import java.util.List;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Transition;

/** What people do to a letter; the rest the sender does. */
final class OutboxLifecycle {

    private static final String RULE = "NOTICE";

    static final Lifecycle<OutboxSituation> ARROWS = new Lifecycle<>(
            "outbox",
            Transition.<OutboxSituation>transition(RULE, "resend")
                    .from(WAITING, SENT, FAILED, KEPT)
                    .to(WAITING)
                    .by(Role.ADM, Role.CM)
                    .when(s -> List.of(
                            block(RULE, s.sendsMail(), Text.of("outbox.noMail")),
                            block(RULE, s.notice().email() != null, Text.of("outbox.noAddress"))))
                    .does(s -> s.notice().send(s.now())));

    private OutboxLifecycle() {}
}
