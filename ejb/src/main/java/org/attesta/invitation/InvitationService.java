package org.attesta.invitation;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Inputs;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Lister;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;

/** Asking people in: by the certification body, and by a client for its own organisation. */
@Stateless
@LocalBean
public class InvitationService implements Acting<InvitationRow> {

    public static final Set<Role> INVITERS = Set.of(Role.ADM, Role.CM, Role.CLIENT);

    @Inject
    Invitations invitations;

    @Inject
    InvitationRules rules;

    @Inject
    Letters letters;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Override
    public Lifecycle<?> lifecycle() {
        return InvitationLifecycle.ARROWS;
    }

    public Slice<InvitationRow> list(ListQuery query) {
        var actor = access.require("invitation.read", INVITERS);
        Lister.Scope<Invitation> own = access.ownClient();
        return invitations
                .slice(
                        query,
                        (builder, root) -> builder.and(
                                own.of(builder, root),
                                actor.has(Role.ADM)
                                        ? builder.conjunction()
                                        : builder.notEqual(root.get("kind"), InvitationKind.PASSWORD)))
                .map(i -> i.row(clock.now()));
    }

    @Override
    public InvitationRow row(UUID id) {
        return readable(id).row(clock.now());
    }

    @Override
    public List<Gate> gates(UUID id) {
        return InvitationLifecycle.ARROWS.gates(situation(readable(id)));
    }

    /** Asks somebody in; an invitation of before to the same address is withdrawn. */
    public InvitationRow invite(InvitationDraft asked) {
        var actor = access.require("invitation.invite", INVITERS);
        inputs.check(asked);
        var draft = rules.completed(asked, actor);
        access.demand("invitation.invite", null, rules.judge(draft, actor));
        invitations.holdAddress(draft.email());
        withdrawOthers(draft.email(), actor);
        var number = numbers.next("INV", clock.today().getYear());
        var life = letters.lifeOf(InvitationKind.INVITATION);
        var invitation = new Invitation(number, clock.now(), life, InvitationKind.INVITATION, draft, actor);
        invitations.add(invitation);
        journal.write(NewEntry.done(actor, "invitation.invite", invitation)
                .because(invitation.email() + " " + draft.roles()));
        return letters.sendOrShow(invitation);
    }

    private void withdrawOthers(String email, Actor actor) {
        for (var before : invitations.openFor(email, InvitationKind.INVITATION)) {
            before.withdraw();
            journal.write(NewEntry.done(actor, "invitation.withdraw", before));
        }
    }

    @Override
    public InvitationRow act(UUID id, Act act) {
        var invitation = held(id);
        passage.pass(InvitationLifecycle.ARROWS, situation(invitation), act);
        if (!act.action().equals("resend")) {
            invitations.flush();
            return invitation.row(clock.now());
        }
        invitation.sent(access.actor(), clock.now(), letters.lifeOf(invitation.kind()));
        return letters.sendOrShow(invitation);
    }

    private InvitationSituation situation(Invitation invitation) {
        return new InvitationSituation(invitation, access.actor(), clock.today());
    }

    private Invitation readable(UUID id) {
        var invitation = visible(id, invitations.byId(id));
        access.require("invitation.read", INVITERS, invitation);
        return invitation;
    }

    private Invitation held(UUID id) {
        return visible(id, invitations.locked(id));
    }

    /** Links to passwords are the administrator's and their holders' business. */
    private Invitation visible(UUID id, Optional<Invitation> found) {
        return access.visible(
                "invitation",
                id,
                found.filter(i ->
                        i.kind() != InvitationKind.PASSWORD || access.actor().has(Role.ADM)));
    }
}
