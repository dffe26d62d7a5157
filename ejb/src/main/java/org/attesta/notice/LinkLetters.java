package org.attesta.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.attesta.access.Recipient;
import org.attesta.invitation.InvitationEvent;
import org.attesta.policy.Policy;
import org.attesta.shared.Text;

/** The letter that carries a one-time link. */
@ApplicationScoped
class LinkLetters {

    @Inject
    Outbox outbox;

    @Inject
    Policy policy;

    void made(@Observes InvitationEvent.Made made) {
        var row = made.invitation();
        var draft = row.draft();
        var name = draft.name() == null ? draft.email() : draft.name();
        var to = new Recipient(row.accountId(), name, draft.email(), draft.language());
        var about = new About("invitation", row.id(), row.number(), row.clientId());
        var profile = policy.profile().name();
        var body = profile == null || profile.isBlank() ? (Object) Text.of("notice.body") : profile;
        outbox.tellByLink(NoticeKind.valueOf(row.kind().name()), to, about, made.replyTo(), body, row.invitedBy());
    }
}
