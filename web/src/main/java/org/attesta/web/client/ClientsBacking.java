package org.attesta.web.client;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attesta.client.ClientRow;
import org.attesta.client.ClientService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code client/list.xhtml}. */
@Named
@RequestScoped
public class ClientsBacking extends ListBacking<ClientRow> {

    @EJB
    ClientService clients;

    @Override
    protected Slice<ClientRow> fetch(ListQuery query) {
        return clients.list(query);
    }
}
