package org.attesta.web.checklist;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.attesta.checklist.ChecklistContent;
import org.attesta.checklist.KnownChecklist;
import org.attesta.checklist.SchemeService;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.ChecklistUse;
import org.attesta.web.shell.Language;

/** Backs {@code checklist/list.xhtml}: one version of the checklist, all of it or what one kind of audit asks. */
@Named
@RequestScoped
public class ChecklistsBacking {

    @EJB
    SchemeService checklists;

    @Inject
    Language language;

    private String version;
    private String audit;
    private ChecklistContent checklist;
    private List<KnownChecklist> known;

    public void load() {
        checklist = checklists.content(version);
        version = checklist.version();
        known = checklists.known();
    }

    public List<ChecklistItem> getItems() {
        return checklist.items().stream()
                .filter(item -> !known(audit) || item.usedIn(audit))
                .toList();
    }

    public String question(ChecklistItem item) {
        return item.question().in(language.getLocale());
    }

    public String evidence(ChecklistItem item) {
        return item.evidence().in(language.getLocale());
    }

    public ChecklistContent getChecklist() {
        return checklist;
    }

    public List<String> getVersions() {
        return known.stream().map(KnownChecklist::name).distinct().toList();
    }

    public ChecklistUse[] getAudits() {
        return ChecklistUse.values();
    }

    private static boolean known(String audit) {
        return Arrays.stream(ChecklistUse.values()).anyMatch(use -> use.name().equals(audit));
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version == null || version.isBlank() ? null : version.strip();
    }

    public String getAudit() {
        return audit;
    }

    public void setAudit(String audit) {
        this.audit = audit;
    }
}
