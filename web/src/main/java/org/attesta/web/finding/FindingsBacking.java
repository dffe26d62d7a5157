package org.attesta.web.finding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingService;
import org.attesta.finding.FindingState;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code finding/list.xhtml}: the register of findings over all audits. */
@Named
@RequestScoped
public class FindingsBacking extends ListBacking<FindingRow> {

    @EJB
    FindingService findings;

    @EJB
    ClientService clients;

    private Map<UUID, String> names = Map.of();

    @Override
    protected Slice<FindingRow> fetch(ListQuery query) {
        var found = findings.list(query);
        names = clients.names(found.items().stream().map(FindingRow::clientId).toList());
        return found;
    }

    public String clientName(FindingRow row) {
        return names.get(row.clientId());
    }

    public FindingState[] getStates() {
        return FindingState.values();
    }
}
