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
import org.attesta.client.ClientRow;
import org.attesta.client.ClientService;
import org.attesta.client.SiteDraft;
import org.attesta.client.SiteRow;
import org.attesta.client.SiteService;
import org.attesta.shared.NotVisible;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.RecordForm;

/** Backs {@code client/site.xhtml}: one site of an organisation, also one not kept yet. */
@Named
@ViewScoped
public class SiteBacking implements Serializable {

    @EJB
    ClientService clients;

    @EJB
    SiteService sites;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private UUID client;
    private UUID id;
    private ClientRow owner;
    private SiteRow row;
    private RecordForm<SiteDraft> form;
    private RecordForm<Address> address;

    public void load() {
        access.require("site.save", ClientService.EDITORS);
        if (client == null) {
            throw new NotVisible("client", "");
        }
        owner = clients.row(client);
        row = id == null ? null : site();
        if (form == null) {
            form = row == null ? new RecordForm<>(SiteDraft.class) : RecordForm.of(SiteDraft.class, row.draft());
            address = row == null
                    ? new RecordForm<>(Address.class)
                    : RecordForm.of(Address.class, row.draft().address());
        } else if (row != null) {
            form.catchUp(row.draft());
            address.catchUp(row.draft().address());
        }
    }

    private SiteRow site() {
        return sites.of(client).stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible("site", id));
    }

    public void refresh() {
        load();
        notices.here("shell.refreshed");
    }

    public String save() {
        var draft = form.read("", Map.of("address", address.read("address.", Map.of())));
        if (row == null) {
            sites.add(client, draft);
        } else {
            sites.save(client, id, row.version(), draft);
        }
        notices.info("client.site.saved");
        return "/client/show?faces-redirect=true&id=" + client;
    }

    public boolean isNew() {
        return row == null;
    }

    public UUID getClient() {
        return client;
    }

    public void setClient(UUID client) {
        this.client = client;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ClientRow getOwner() {
        return owner;
    }

    public SiteRow getRow() {
        return row;
    }

    public Map<String, String> getText() {
        return form.getText();
    }

    public Map<String, String> getAddress() {
        return address.getText();
    }
}
