package org.attesta.web.evidence;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.attesta.client.ClientService;
import org.attesta.evidence.EvidenceRequestRow;
import org.attesta.evidence.EvidenceRequestService;
import org.attesta.evidence.EvidenceRow;
import org.attesta.evidence.EvidenceService;
import org.attesta.evidence.ReceivedFile;
import org.attesta.shared.Acting;

/** Backs {@code evidence-request/show.xhtml}: what is asked, what was sent, and sending more. */
@Named
@ViewScoped
public class EvidenceRequestBacking extends UploadingBacking<EvidenceRequestRow> {

    @EJB
    EvidenceRequestService requests;

    @EJB
    EvidenceService evidence;

    @EJB
    ClientService clients;

    private String clientName;
    private ArrayList<EvidenceRow> sent = new ArrayList<>();

    @Override
    protected Acting<EvidenceRequestRow> service() {
        return requests;
    }

    @Override
    protected void loaded() {
        var all = evidence.ofRequest(getId());
        sent = new ArrayList<>(all.stream().filter(e -> e.revision() > 0).toList());
        puttingTogether(all.stream().filter(e -> e.revision() == 0).findFirst().orElse(null));
        clientName = clients.names(List.of(getRow().clientId())).get(getRow().clientId());
    }

    @Override
    protected EvidenceRow keep(ReceivedFile file) {
        return uploads.keepForRequest(getId(), file);
    }

    public List<EvidenceRow> getSent() {
        return sent;
    }

    public String getClientName() {
        return clientName;
    }
}
