package org.attesta.web.client;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.client.Address;
import org.attesta.client.ClientDraft;
import org.attesta.client.ClientRow;
import org.attesta.client.ClientService;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.RecordForm;

/** Backs {@code client/edit.xhtml}: an organisation's data, also of one not kept yet. */
@Named
@ViewScoped
public class ClientEditBacking implements Serializable {

    @EJB
    ClientService clients;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private UUID id;
    private ClientRow row;
    private RecordForm<ClientDraft> form;
    private RecordForm<Address> address;

    public void load() {
        access.require("client.save", id == null ? ClientService.OPENERS : ClientService.EDITORS);
        row = id == null ? null : clients.row(id);
        if (form == null) {
            form = row == null ? new RecordForm<>(ClientDraft.class) : RecordForm.of(ClientDraft.class, row.draft());
            address = row == null
                    ? new RecordForm<>(Address.class)
                    : RecordForm.of(Address.class, row.draft().address());
        } else if (row != null) {
            form.catchUp(row.draft());
            address.catchUp(row.draft().address());
        }
    }

    /** Reads the record again after somebody else changed it; what was typed stays. */
    public void refresh() {
        load();
        notices.here("shell.refreshed");
    }

    public String save() {
        var draft = form.read("", Map.of("address", address.read("address.", Map.of())));
        var saved = row == null ? clients.open(draft) : clients.save(id, row.version(), draft);
        notices.info("client.saved");
        return "/client/show?faces-redirect=true&id=" + saved.id();
    }

    public boolean isNew() {
        return row == null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ClientRow getRow() {
        return row;
    }

    public Map<String, String> getText() {
        return form.getText();
    }

    public Map<String, String> getAddress() {
        return address.getText();
    }
}
