package org.attesta.web.account;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.access.AccountDeskService;
import org.attesta.access.AccountDraft;
import org.attesta.access.AccountRow;
import org.attesta.client.ClientService;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.shared.BadInput;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.web.shell.Merge;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.RecordForm;

/** Backs {@code account/edit.xhtml}: who somebody is to the body, and in which roles. */
@Named
@ViewScoped
public class AccountEditBacking implements Serializable {

    @EJB
    AccountDeskService accounts;

    @EJB
    ClientService clients;

    @EJB
    PersonService people;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private UUID id;
    private AccountRow row;
    private RecordForm<AccountDraft> form;
    private List<Role> roles;
    private UUID personId;
    private String client;

    /** For {@code f:viewAction}. */
    public void load() {
        access.require("account.save", AccountDeskService.CHANGERS);
        row = accounts.row(id);
        var draft = row.draft();
        form = RecordForm.of(AccountDraft.class, draft);
        roles = new ArrayList<>(draft.roles());
        personId = draft.personId();
        client = numberOf(draft.clientId());
    }

    /** Reads the account again after somebody else changed it; what was typed stays. */
    public void refresh() {
        var read = row.draft();
        row = accounts.row(id);
        var newer = row.draft();
        form.catchUp(newer);
        roles = new ArrayList<>(
                Merge.unlessTyped(read.roles(), roles.stream().sorted().toList(), newer.roles()));
        personId = Merge.unlessTyped(read.personId(), personId, newer.personId());
        client = Merge.unlessTyped(numberOf(read.clientId()), client, numberOf(newer.clientId()));
        notices.here("shell.refreshed");
    }

    public String save() {
        var text = form.getText();
        var draft = new AccountDraft(text.get("name"), text.get("language"), roles, clientId(), personId);
        accounts.save(id, row.version(), draft);
        notices.info("account.saved");
        return "/account/show?faces-redirect=true&id=" + id;
    }

    private String numberOf(UUID clientId) {
        return clientId == null ? null : clients.row(clientId).number();
    }

    /** An organisation is named by its number: there may be too many for a list to choose from. */
    private UUID clientId() {
        if (client == null || client.isBlank()) {
            return null;
        }
        var wanted = client.strip();
        return clients.list(new ListQuery(wanted, null, null, ListQuery.MAX, null)).items().stream()
                .filter(c -> c.number().equalsIgnoreCase(wanted))
                .map(c -> c.id())
                .findFirst()
                .orElseThrow(() -> new BadInput("clientId", Text.of("invitation.unknownClient")));
    }

    public List<Role> getChoices() {
        return Arrays.stream(Role.values()).filter(r -> r != Role.SYS).toList();
    }

    public List<PersonRow> getPeople() {
        return people.everybody();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AccountRow getRow() {
        return row;
    }

    public Map<String, String> getText() {
        return form.getText();
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = Objects.requireNonNullElseGet(roles, ArrayList::new);
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }
}
