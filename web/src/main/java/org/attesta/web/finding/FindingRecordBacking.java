package org.attesta.web.finding;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.evidence.EvidenceFacts;
import org.attesta.evidence.EvidenceService;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingService;
import org.attesta.finding.StepRow;
import org.attesta.shared.Acting;
import org.attesta.standard.Standards;
import org.attesta.web.shell.Language;
import org.attesta.web.shell.RecordBacking;

/** What all pages about one finding show of it. */
public abstract class FindingRecordBacking extends RecordBacking<FindingRow> {

    @EJB
    protected FindingService findings;

    @EJB
    EvidenceService evidence;

    @EJB
    ClientService clients;

    @Inject
    Standards standards;

    @Inject
    Language language;

    private String clientName;
    private ArrayList<EvidenceFacts> referred = new ArrayList<>();

    @Override
    protected Acting<FindingRow> service() {
        return findings;
    }

    @Override
    protected void loaded() {
        var row = getRow();
        clientName = clients.names(List.of(row.clientId())).get(row.clientId());
        var ids = new ArrayList<>(row.draft().evidenceIds());
        row.history().forEach(step -> ids.addAll(step.evidenceIds()));
        referred = new ArrayList<>(evidence.factsOf(ids));
    }

    public String getClientName() {
        return clientName;
    }

    /** Number and title of the clause; the number alone where the standard has no such clause. */
    public String getClause() {
        var number = getRow().draft().clause();
        return number != null && standards.contains(number)
                ? number + " " + standards.title(number, language.getLocale())
                : number;
    }

    public List<EvidenceFacts> getEvidence() {
        return evidenceOf(getRow().draft().evidenceIds());
    }

    public List<EvidenceFacts> evidenceOf(StepRow step) {
        return evidenceOf(step.evidenceIds());
    }

    private List<EvidenceFacts> evidenceOf(List<UUID> ids) {
        return referred.stream().filter(e -> ids.contains(e.id())).toList();
    }

    /** What may be referred to: all that the audited organisation has submitted. */
    public List<EvidenceFacts> getChoice() {
        return evidence.factsOfClient(getRow().clientId());
    }
}
