package org.attesta.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attesta.access.AccountDeskService;
import org.attesta.access.AccountRow;
import org.attesta.access.AccountState;
import org.attesta.client.ClientService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code account/list.xhtml}. */
@Named
@RequestScoped
public class AccountsBacking extends ListBacking<AccountRow> {

    @EJB
    AccountDeskService accounts;

    @EJB
    ClientService clients;

    private UUID client;
    private Map<UUID, String> names = Map.of();

    @Override
    protected Slice<AccountRow> fetch(ListQuery query) {
        var found = client == null ? accounts.list(query) : accounts.ofClient(client, query);
        names = clients.names(found.items().stream()
                .map(AccountRow::clientId)
                .filter(Objects::nonNull)
                .toList());
        return found;
    }

    /** The organisation of a client account; empty for staff. */
    public String organisation(AccountRow row) {
        return row.clientId() == null ? "" : names.get(row.clientId());
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public UUID getClient() {
        return client;
    }

    public void setClient(UUID client) {
        this.client = client;
    }
}
