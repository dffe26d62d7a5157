package org.attesta.web.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.attesta.access.Access;
import org.attesta.evidence.EvidenceStore;
import org.attesta.evidence.EvidenceUploadService;
import org.primefaces.event.FileUploadEvent;

/** Backs {@code evidence/upload.xhtml}: the first file of evidence that nobody asked for; the rest is told on its page. */
@Named
@RequestScoped
public class NewEvidenceBacking {

    @EJB
    EvidenceUploadService uploads;

    @Inject
    EvidenceStore store;

    @Inject
    Access access;

    public void load() {
        access.require("evidence.upload", EvidenceUploadService.UPLOADERS);
    }

    public void upload(FileUploadEvent event) throws IOException {
        var piece = uploads.keepUnasked(UploadingBacking.received(event.getFile(), store));
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/evidence/show?id=" + piece.id());
    }

    public long getLimit() {
        return store.limit();
    }

    public String getLimitWords() {
        return Sizes.of(store.limit());
    }
}
