package org.attesta.web.invitation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.client.ClientService;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.invitation.InvitationDraft;
import org.attesta.invitation.InvitationService;
import org.attesta.shared.BadInput;
import org.attesta.shared.Installation;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.web.shell.Language;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.Visitor;

/** Backs {@code invitation/invite.xhtml}: into the body, into an organisation, or a new organisation as applicant. */
@Named
@ViewScoped
public class InviteBacking implements Serializable {

    @EJB
    InvitationService invitations;

    @EJB
    ClientService clients;

    @EJB
    PersonService people;

    @Inject
    Access access;

    @Inject
    Visitor visitor;

    @Inject
    Language language;

    @Inject
    Installation installation;

    @Inject
    Notices notices;

    private UUID client;
    private boolean applicant;
    private String clientName;
    private List<Role> roles = new ArrayList<>();
    private UUID personId;
    private final Map<String, String> text = new HashMap<>();

    /** For {@code f:viewAction}. */
    public void load() {
        access.require("invitation.invite", InvitationService.INVITERS);
        if (visitor.isOfClient()) {
            client = access.actor().clientId();
            applicant = false;
        }
        clientName = client == null ? null : clients.row(client).draft().name();
        if (roles.isEmpty() && (applicant || client != null)) {
            roles.add(Role.CLIENT);
        }
        text.putIfAbsent("language", language.getLocale().getLanguage());
    }

    public String invite() {
        var draft = new InvitationDraft(
                text.get("email"),
                text.get("name"),
                text.get("language"),
                applicant ? List.of(Role.CLIENT) : roles,
                client,
                applicant ? text.get("organisation") : null,
                personId);
        if (applicant && draft.organisation() == null) {
            throw new BadInput("organisation", Text.of("shared.required"));
        }
        var row = invitations.invite(draft);
        notices.info(
                installation.sendsMail() ? "invitation.sent" : "invitation.made",
                row.draft().email());
        GivenLinks.tell(notices, row);
        return "/invitation/show?faces-redirect=true&id=" + row.id();
    }

    /** The roles that this visitor may give here. */
    public List<Role> getChoices() {
        if (client != null) {
            return List.of(Role.CLIENT, Role.EVID);
        }
        return Arrays.stream(Role.values())
                .filter(Role.STAFF::contains)
                .filter(r -> r != Role.ADM || visitor.is(Role.ADM))
                .toList();
    }

    /** The body's people, one of whom may be behind the account. */
    public List<PersonRow> getPeople() {
        return people.everybody();
    }

    public boolean isStaff() {
        return client == null && !applicant;
    }

    public UUID getClient() {
        return client;
    }

    public void setClient(UUID client) {
        this.client = client;
    }

    public boolean isApplicant() {
        return applicant;
    }

    public void setApplicant(boolean applicant) {
        this.applicant = applicant;
    }

    public String getClientName() {
        return clientName;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public Map<String, String> getText() {
        return text;
    }
}
