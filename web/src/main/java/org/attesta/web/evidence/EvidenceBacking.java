package org.attesta.web.evidence;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.client.ClientService;
import org.attesta.evidence.EvidenceRow;
import org.attesta.evidence.EvidenceService;
import org.attesta.evidence.ReceivedFile;
import org.attesta.evidence.ReviewEvidence;
import org.attesta.shared.Acting;
import org.attesta.standard.Requirement;
import org.attesta.standard.Standards;

/** Backs {@code evidence/show.xhtml}: revisions, files, a further revision, the auditor's judgement. */
@Named
@ViewScoped
public class EvidenceBacking extends UploadingBacking<EvidenceRow> {

    @EJB
    EvidenceService evidence;

    @EJB
    ClientService clients;

    @Inject
    Standards standards;

    private String clientName;
    private String action;
    private String words;
    private String comment;

    @Override
    protected Acting<EvidenceRow> service() {
        return evidence;
    }

    @Override
    protected void loaded() {
        puttingTogether(getRow());
        clientName = clients.names(List.of(getRow().clientId())).get(getRow().clientId());
    }

    @Override
    protected EvidenceRow keep(ReceivedFile file) {
        return uploads.keep(getId(), file);
    }

    public String review() {
        return act(action, new ReviewEvidence(words, comment));
    }

    public List<Requirement> getRequirements() {
        return standards.clauseTree(Standards.SMS).auditable();
    }

    public String getClientName() {
        return clientName;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
