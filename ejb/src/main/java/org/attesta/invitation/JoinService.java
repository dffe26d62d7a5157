package org.attesta.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.attesta.access.AccountService;
import org.attesta.access.AccountService.Known;
import org.attesta.access.CurrentActor;
import org.attesta.access.OpenAccount;
import org.attesta.access.OwnAccountService;
import org.attesta.client.ClientDraft;
import org.attesta.client.ClientService;
import org.attesta.invitation.Joining.LinkState;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.journal.Outcome;
import org.attesta.policy.Policy;
import org.attesta.shared.Actor;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Inputs;
import org.attesta.shared.NotVisible;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Sha256;
import org.attesta.shared.Text;

/** What the holder of a one-time link does with it, without being signed in. */
@Stateless
public class JoinService {

    @Inject
    Invitations invitations;

    @Inject
    AccountService accounts;

    @Inject
    OwnAccountService own;

    @Inject
    ClientService clients;

    @Inject
    CurrentActor current;

    @Inject
    Policy policy;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    BusinessClock clock;

    /** Looking at a link uses nothing up: programs that guard mailboxes open every address. */
    public Joining look(String token) {
        var invitation = byToken(token).flatMap(invitations::byId).orElseThrow(() -> new NotVisible("link", ""));
        var row = invitation.row(clock.now());
        var organisation = row.clientId() == null
                ? row.draft().organisation()
                : clients.facts(row.clientId()).name();
        return new Joining(
                row.kind(),
                stateOf(invitation),
                row.draft().email(),
                row.draft().name(),
                row.draft().language(),
                row.draft().roles(),
                organisation,
                policy.profile().name(),
                row.invitedBy(),
                row.expiresAt());
    }

    /**
     * Uses the link: opens the account, or gives it another password.
     *
     * @throws RuleViolation for one that is used, withdrawn or too old; the refusal is journalled
     */
    public Known join(String token, Join join) {
        var invitation = byToken(token).flatMap(invitations::locked).orElseThrow(() -> new NotVisible("link", ""));
        refuseUnless(stateOf(invitation) == LinkState.GOOD, invitation, "invitation.link." + stateOf(invitation));
        inputs.check(join);
        if (invitation.kind() == InvitationKind.PASSWORD) {
            var known = own.reset(invitation.accountId(), join.newPassword());
            invitation.use(invitation.accountId(), invitation.clientId());
            journal.write(NewEntry.done(known.actor(), "invitation.use", invitation));
            return known;
        }
        return opened(invitation, join);
    }

    private Known opened(Invitation invitation, Join join) {
        if (join.name() == null || join.name().isBlank()) {
            throw new BadInput("name", Text.of("shared.required"));
        }
        var draft = invitation.row(clock.now()).draft();
        refuseUnless(!accounts.taken(draft.email()), invitation, "invitation.taken");
        var clientId = draft.organisation() == null || draft.clientId() != null
                ? draft.clientId()
                : applicant(draft, join.name());
        var known = accounts.open(new OpenAccount(
                UUID.randomUUID(),
                draft.email(),
                join.name(),
                join.newPassword(),
                draft.language(),
                EnumSet.copyOf(draft.roles()),
                clientId,
                draft.personId()));
        invitation.use(known.actor().accountId(), clientId);
        journal.write(NewEntry.done(known.actor(), "invitation.use", invitation));
        return known;
    }

    /** The organisation begins to exist for the body when somebody of it has confirmed an address. */
    private UUID applicant(InvitationDraft draft, String representative) {
        var organisation = new ClientDraft(
                draft.organisation(), null, null, null, null, representative.strip(), null, draft.email(), null);
        return current.runAs(Actor.SYSTEM, () -> clients.open(organisation)).id();
    }

    private LinkState stateOf(Invitation invitation) {
        if (!invitation.open()) {
            return LinkState.valueOf(invitation.stateName());
        }
        return invitation.expired(clock.now()) ? LinkState.EXPIRED : LinkState.GOOD;
    }

    private void refuseUnless(boolean met, Invitation invitation, String words) {
        if (!met) {
            journal.writeRefusal(NewEntry.about(Actor.SYSTEM, "invitation.use", invitation, Outcome.REFUSED)
                    .because(Text.of(words).in(Locale.ENGLISH)));
            throw new RuleViolation(InvitationLifecycle.RULE, Text.of(words));
        }
    }

    private Optional<UUID> byToken(String token) {
        return token == null ? Optional.empty() : invitations.byToken(Sha256.of(token));
    }
}
