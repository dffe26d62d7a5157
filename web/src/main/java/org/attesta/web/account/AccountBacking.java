package org.attesta.web.account;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attesta.access.AccountDeskService;
import org.attesta.access.AccountRow;
import org.attesta.access.TrailService;
import org.attesta.client.ClientService;
import org.attesta.competence.PersonService;
import org.attesta.journal.EntryRow;
import org.attesta.shared.Acting;
import org.attesta.shared.Installation;
import org.attesta.web.shell.RecordBacking;
import org.attesta.web.shell.Visitor;

/** Backs {@code account/show.xhtml}. */
@Named
@ViewScoped
public class AccountBacking extends RecordBacking<AccountRow> {

    @EJB
    AccountDeskService accounts;

    @EJB
    ClientService clients;

    @EJB
    PersonService people;

    @EJB
    TrailService trail;

    @Inject
    Visitor who;

    @Inject
    Installation installation;

    private String organisation;
    private String person;
    private List<EntryRow> entries = List.of();

    @Override
    protected Acting<AccountRow> service() {
        return accounts;
    }

    @Override
    protected void loaded() {
        var draft = getRow().draft();
        organisation = draft.clientId() == null
                ? null
                : clients.names(List.of(draft.clientId())).get(draft.clientId());
        person = draft.personId() == null
                ? null
                : people.row(draft.personId()).draft().name();
        entries = trail.lately("account", getRow());
    }

    /** Where no mail goes out, the link is to be had at the invitation. */
    @Override
    public String act(String action, Record command) {
        var next = super.act(action, command);
        return action.equals("reset-password") && !installation.sendsMail()
                ? "/invitation/list?faces-redirect=true&state=OPEN&q="
                        + URLEncoder.encode(getRow().username(), StandardCharsets.UTF_8)
                : next;
    }

    public boolean isEditable() {
        return who.isAny(AccountDeskService.CHANGERS);
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getPerson() {
        return person;
    }

    public List<EntryRow> getEntries() {
        return entries;
    }
}
