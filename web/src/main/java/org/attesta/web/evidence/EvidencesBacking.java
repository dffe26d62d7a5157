package org.attesta.web.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.evidence.EvidenceRow;
import org.attesta.evidence.EvidenceService;
import org.attesta.evidence.ReviewStatus;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code evidence/list.xhtml}. */
@Named
@RequestScoped
public class EvidencesBacking extends ListBacking<EvidenceRow> {

    @EJB
    EvidenceService evidence;

    @EJB
    ClientService clients;

    private Map<UUID, String> names = Map.of();

    @Override
    protected Slice<EvidenceRow> fetch(ListQuery query) {
        var found = evidence.list(query);
        names = clients.names(found.items().stream().map(EvidenceRow::clientId).toList());
        return found;
    }

    public String clientName(EvidenceRow row) {
        return names.get(row.clientId());
    }

    public ReviewStatus[] getStates() {
        return ReviewStatus.values();
    }
}
