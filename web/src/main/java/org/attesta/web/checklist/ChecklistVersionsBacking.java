package org.attesta.web.checklist;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.attesta.checklist.KnownChecklist;
import org.attesta.checklist.SchemeService;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Text;
import org.attesta.web.shell.Visitor;

/** Backs {@code checklist/versions.xhtml}: all versions, and the way in for another one with all that is wrong with it. */
@Named
@RequestScoped
public class ChecklistVersionsBacking {

    @EJB
    SchemeService checklists;

    @Inject
    Visitor visitor;

    private List<KnownChecklist> known;
    private Part file;
    private List<FieldError> problems = List.of();

    /** For {@code f:viewAction}. */
    public void load() {
        known = checklists.known();
    }

    /** What is wrong has its place in the file and not in a field of the page: all of it is listed below each other. */
    public String send() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new BadInput("file", Text.of("shared.required"));
        }
        try (var in = file.getInputStream()) {
            var received = checklists.receive(in.readNBytes(SchemeService.LARGEST_FILE + 1));
            return "/checklist/show?faces-redirect=true&id=" + received.id();
        } catch (BadInput refused) {
            problems = refused.errors();
            return null;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
