package org.attesta.web.checklist;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.attesta.checklist.KnownChecklist;
import org.attesta.checklist.SchemeService;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.web.shell.Visitor;
import org.primefaces.event.FileUploadEvent;

/** Backs {@code checklist/versions.xhtml}: all versions, and the way in for another one with all that is wrong with it. */
@Named
@ViewScoped
public class ChecklistVersionsBacking implements Serializable {

    @EJB
    SchemeService checklists;

    @Inject
    Visitor visitor;

    private List<KnownChecklist> known;
    private List<FieldError> problems = List.of();

    /** For {@code f:viewAction}. */
    public void load() {
        known = checklists.known();
    }

    public void upload(FileUploadEvent event) throws IOException {
        problems = List.of();
        try (var in = event.getFile().getInputStream()) {
            var received = checklists.receive(in.readNBytes(SchemeService.LARGEST_FILE + 1));
            var external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/checklist/show?id=" + received.id());
        } catch (BadInput refused) {
            problems = refused.errors();
        }
    }

    public boolean isReceiver() {
        return visitor.isAny(SchemeService.RECEIVERS);
    }

    public List<KnownChecklist> getKnown() {
        return known;
    }

    public List<FieldError> getProblems() {
        return problems;
    }
}
