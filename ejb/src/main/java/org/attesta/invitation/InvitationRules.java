package org.attesta.invitation;

import static org.attesta.shared.Condition.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attesta.access.AccountDeskService;
import org.attesta.access.AccountService;
import org.attesta.access.Recipient;
import org.attesta.client.ClientService;
import org.attesta.shared.Actor;
import org.attesta.shared.BadInput;
import org.attesta.shared.Condition;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/** Who may ask whom in. */
@ApplicationScoped
class InvitationRules {

    @Inject
    AccountService accounts;

    @Inject
    AccountDeskService desk;

    @Inject
    ClientService clients;

    /**
     * The draft with what follows from who asks: a client asks for its own organisation.
     *
     * @throws BadInput for an address that is none, or roles, organisation and person that do not go together
     */
    InvitationDraft completed(InvitationDraft asked, Actor by) {
        if (!Recipient.address(asked.email())) {
            throw new BadInput("email", Text.of("invitation.noAddress"));
        }
        boolean applicant = asked.organisation() != null;
        if (applicant && asked.clientId() != null) {
            throw new BadInput("organisation", Text.of("invitation.oneOrganisation"));
        }
        if (applicant && !asked.roles().contains(Role.CLIENT)) {
            throw new BadInput("roles", Text.of("invitation.applicantNeedsRepresentative"));
        }
        var draft = by.ofClient() && asked.clientId() == null && !applicant ? of(asked, by) : asked;
        // an applicant's organisation gets its id when the person joins: any id stands for it here
        AccountDeskService.check(draft.roles(), applicant ? by.accountId() : draft.clientId(), draft.personId());
        if (draft.clientId() != null && !known(draft)) {
            throw new BadInput("clientId", Text.of("invitation.unknownClient"));
        }
        desk.checkKnown(null, draft.personId());
        return draft;
    }

    private static InvitationDraft of(InvitationDraft asked, Actor client) {
        return new InvitationDraft(
                asked.email(),
                asked.name(),
                asked.language(),
                asked.roles(),
                client.clientId(),
                null,
                asked.personId());
    }

    private boolean known(InvitationDraft draft) {
        try {
            clients.facts(draft.clientId());
            return true;
        } catch (NotVisible unknown) {
            return false;
        }
    }

    List<Condition> judge(InvitationDraft draft, Actor by) {
        boolean own = !by.ofClient() || by.clientId().equals(draft.clientId());
        boolean right = by.has(Role.ADM) || !draft.roles().contains(Role.ADM);
        // whether a stranger has an account is not told to a client; joining will refuse it
        boolean free = by.ofClient() || !accounts.taken(draft.email());
        return List.of(
                block(InvitationLifecycle.RULE, own, Text.of("invitation.ownOrganisation")),
                block(InvitationLifecycle.RULE, right, Text.of("invitation.byAdministrator")),
                block(InvitationLifecycle.RULE, free, Text.of("invitation.taken")));
    }
}
