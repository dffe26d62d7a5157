package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.access.CurrentActor;
import org.attesta.client.ClientRow;
import org.attesta.client.ClientService;
import org.attesta.competence.DeclarationRow;
import org.attesta.competence.DeclarationService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code declaration/mine.xhtml}: every client, with what the visitor last declared about it. */
@Named
@RequestScoped
public class MyDeclarationsBacking extends ListBacking<ClientRow> {

    @EJB
    DeclarationService declarations;

    @EJB
    ClientService clients;

    @Inject
    Access access;

    @Inject
    CurrentActor current;

    private Map<UUID, DeclarationRow> latest = Map.of();

    @Override
    protected Slice<ClientRow> fetch(ListQuery query) {
        access.require("declaration.declare", DeclarationService.DECLARERS);
        var person = current.get().personId();
        if (person != null) {
            latest = declarations.of(person).stream()
                    .collect(Collectors.toMap(DeclarationRow::clientId, Function.identity(), (newer, older) -> newer));
        }
        return clients.list(query);
    }

    /** What was last declared about a client, or null. */
    public DeclarationRow last(ClientRow client) {
        return latest.get(client.id());
    }
}
