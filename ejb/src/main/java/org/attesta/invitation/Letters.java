package org.attesta.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.attesta.access.Secret;
import org.attesta.policy.Policy;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Installation;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Sha256;

/** Makes links and has them sent. In clear a link stands in the letter only, or once in the answer where no mail goes out. */
@ApplicationScoped
public class Letters {

    /** A link to another password is asked for by who sits and waits for it. */
    static final Duration PASSWORD_LIFE = Duration.ofHours(2);

    @Inject
    Invitations invitations;

    @Inject
    Installation installation;

    @Inject
    Policy policy;

    @Inject
    BusinessClock clock;

    @Inject
    Event<InvitationEvent> events;

    Duration lifeOf(InvitationKind kind) {
        return kind == InvitationKind.PASSWORD
                ? PASSWORD_LIFE
                : Duration.ofDays(policy.current().invitationDays());
    }

    /** Has a letter sent; every link of before is void. */
    InvitationRow send(Invitation invitation) {
        invitations.flush();
        invitations.dropTokens(invitation.id());
        var row = invitation.row(clock.now());
        events.fire(new InvitationEvent.Made(row, invitation.replyTo()));
        return row;
    }

    /** The same, and the link in the answer where nothing else would carry it. */
    InvitationRow sendOrShow(Invitation invitation) {
        var row = send(invitation);
        return installation.sendsMail() ? row : row.with(link(invitation.id()));
    }

    /**
     * A new link, good beside those given out since the letter was last asked for.
     *
     * @throws NotVisible when the invitation is no longer open
     */
    public String link(UUID invitationId) {
        var invitation = invitations
                .locked(invitationId)
                .filter(i -> i.open() && !i.expired(clock.now()))
                .orElseThrow(() -> new NotVisible("invitation", invitationId));
        var token = Secret.token();
        invitations.addToken(Sha256.of(token), invitationId, clock.now());
        var folder = invitation.kind() == InvitationKind.PASSWORD ? "/reset/" : "/invitation/";
        return installation.publicUrl() + folder + token;
    }
}
