package org.attesta.web.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.client.ClientService;
import org.attesta.evidence.EvidenceRequestRow;
import org.attesta.evidence.EvidenceRequestService;
import org.attesta.evidence.EvidenceRequestState;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.standard.Clause;
import org.attesta.web.shell.ListBacking;

/** Backs {@code evidence-request/list.xhtml}: what is asked, below the clause it is about. */
@Named
@RequestScoped
public class EvidenceRequestsBacking extends ListBacking<EvidenceRequestRow> {

    @EJB
    EvidenceRequestService requests;

    @EJB
    ClientService clients;

    private Map<UUID, String> names = Map.of();

    @Override
    protected Slice<EvidenceRequestRow> fetch(ListQuery query) {
        var found = requests.list(query);
        names = clients.names(
                found.items().stream().map(EvidenceRequestRow::clientId).toList());
        return found;
    }

    /** The lines of this page by the first clause each is about, in the order of the standard. */
    public List<Map.Entry<String, List<EvidenceRequestRow>>> getByClause() {
        var byClause = getItems().stream()
                .collect(Collectors.groupingBy(
                        r -> r.draft().clauses().get(0),
                        () -> new TreeMap<>(Comparator.comparing(Clause::of)),
                        Collectors.toList()));
        return List.copyOf(byClause.entrySet());
    }

    public String clientName(EvidenceRequestRow row) {
        return names.get(row.clientId());
    }

    public EvidenceRequestState[] getStates() {
        return EvidenceRequestState.values();
    }
}
