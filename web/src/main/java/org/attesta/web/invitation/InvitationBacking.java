package org.attesta.web.invitation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.attesta.client.ClientService;
import org.attesta.invitation.InvitationRow;
import org.attesta.invitation.InvitationService;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;

/** Backs {@code invitation/show.xhtml}. */
@Named
@ViewScoped
public class InvitationBacking extends RecordBacking<InvitationRow> {

    @EJB
    InvitationService invitations;

    @EJB
    ClientService clients;

    private String organisation;

    @Override
    protected Acting<InvitationRow> service() {
        return invitations;
    }

    @Override
    protected void loaded() {
        var clientId = getRow().clientId();
        organisation = clientId == null
                ? getRow().draft().organisation()
                : clients.names(List.of(clientId)).get(clientId);
    }

    @Override
    public String act(String action, Record command) {
        var row = invitations.act(getId(), new Act(action, command, Map.of(), getVersion()));
        notices.done(getType(), action);
        GivenLinks.tell(notices, row);
        return "/invitation/show?faces-redirect=true&id=" + getId();
    }

    public String getOrganisation() {
        return organisation;
    }
}
