package org.attesta.web.checklist;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.checklist.ChecklistChange;
import org.attesta.checklist.ChecklistChange.ChangedPart;
import org.attesta.checklist.ChecklistChangeKind;
import org.attesta.checklist.ChecklistVersionRow;
import org.attesta.checklist.SchemeService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.Language;
import org.attesta.web.shell.RecordBacking;

/** Backs {@code checklist/show.xhtml}: a version of the body's own and what is new in it. */
@Named
@ViewScoped
public class ChecklistVersionBacking extends RecordBacking<ChecklistVersionRow> {

    @EJB
    SchemeService checklists;

    @Inject
    Language language;

    private List<ChecklistChange> changes;

    @Override
    protected Acting<ChecklistVersionRow> service() {
        return checklists;
    }

    @Override
    protected void loaded() {
        changes = checklists.difference(getId());
    }

    public List<ChecklistChange> getChanges() {
        return changes;
    }

    public long count(ChecklistChangeKind kind) {
        return changes.stream().filter(c -> c.kind() == kind).count();
    }

    /** Of what came or went the words in the reader's language; of what changed everything. */
    public List<ChangedPart> parts(ChecklistChange change) {
        var other = "el".equals(language.getLocale().getLanguage()) ? ".en" : ".el";
        return change.parts().stream()
                .filter(p -> change.kind() == ChecklistChangeKind.CHANGED
                        || !p.part().endsWith(other))
                .toList();
    }

    public ChecklistChangeKind[] getKinds() {
        return ChecklistChangeKind.values();
    }
}
