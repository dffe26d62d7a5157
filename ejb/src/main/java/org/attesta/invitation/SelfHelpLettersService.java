package org.attesta.invitation;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.attesta.access.AccountEvent;
import org.attesta.access.AccountRow;
import org.attesta.access.OwnAccountService;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;

/** Looks who is meant and writes the letter, after the asker has been answered. */
@Stateless
public class SelfHelpLettersService {

    /** Nobody gets more letters than one in this time, however often somebody asks. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    Invitations invitations;

    @Inject
    OwnAccountService accounts;

    @Inject
    Letters letters;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Asynchronous
    public void lostPassword(String email) {
        invitations.holdAddress(email);
        accounts.byAddress(email)
                .filter(a -> quiet(email, InvitationKind.PASSWORD))
                .ifPresent(a -> send(a, Actor.SYSTEM));
    }

    /** A registration for an address that has an account becomes a letter about its password. */
    @Asynchronous
    public void register(Register register) {
        if (accounts.byAddress(register.email()).isPresent()) {
            lostPassword(register.email());
            return;
        }
        invitations.holdAddress(register.email());
        if (!quiet(register.email(), InvitationKind.REGISTRATION)) {
            return;
        }
        invitations.openFor(register.email(), InvitationKind.REGISTRATION).forEach(Invitation::withdraw);
        var draft = new InvitationDraft(
                register.email(),
                register.name(),
                register.language(),
                List.of(Role.CLIENT),
                null,
                register.organisation(),
                null);
        var kind = InvitationKind.REGISTRATION;
        keep(new Invitation(number(), clock.now(), letters.lifeOf(kind), kind, draft, Actor.SYSTEM), Actor.SYSTEM);
    }

    /** The administrator asks for it. */
    public void passwordLost(@Observes AccountEvent.PasswordLost lost) {
        invitations.holdAddress(lost.account().username());
        send(lost.account(), lost.by());
    }

    private void send(AccountRow account, Actor by) {
        invitations.openForAccount(account.id()).forEach(Invitation::withdraw);
        var life = letters.lifeOf(InvitationKind.PASSWORD);
        keep(Invitation.password(number(), clock.now(), life, account, by), by);
    }

    private void keep(Invitation invitation, Actor by) {
        invitations.add(invitation);
        journal.write(NewEntry.done(by, "invitation.send", invitation).because(invitation.email()));
        letters.send(invitation);
    }

    private String number() {
        return numbers.next("INV", clock.today().getYear());
    }

    /** True when no letter of the kind went to the address a moment ago. */
    private boolean quiet(String email, InvitationKind kind) {
        var since = clock.now().minus(PAUSE);
        return invitations.openFor(email, kind).stream()
                .noneMatch(i -> i.sentAt().isAfter(since));
    }
}
