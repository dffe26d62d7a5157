package org.attesta.web.invitation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.invitation.InvitationRow;
import org.attesta.invitation.InvitationService;
import org.attesta.invitation.InvitationState;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code invitation/list.xhtml}. */
@Named
@RequestScoped
public class InvitationsBacking extends ListBacking<InvitationRow> {

    @EJB
    InvitationService invitations;

    @EJB
    ClientService clients;

    private Map<UUID, String> names = Map.of();

    @Override
    protected Slice<InvitationRow> fetch(ListQuery query) {
        var found = invitations.list(query);
        names = clients.names(found.items().stream()
                .map(InvitationRow::clientId)
                .filter(Objects::nonNull)
                .toList());
        return found;
    }

    /** The organisation that somebody is asked into; empty for staff. */
    public String organisation(InvitationRow row) {
        return row.clientId() == null
                ? Objects.requireNonNullElse(row.draft().organisation(), "")
                : names.get(row.clientId());
    }

    public InvitationState[] getStates() {
        return InvitationState.values();
    }
}
