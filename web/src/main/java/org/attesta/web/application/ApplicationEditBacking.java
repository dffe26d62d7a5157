package org.attesta.web.application;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.application.ApplicationDraft;
import org.attesta.application.ApplicationKind;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationService;
import org.attesta.application.ApplicationState;
import org.attesta.audittime.PersonnelGroup;
import org.attesta.client.ClientFacts;
import org.attesta.client.ClientService;
import org.attesta.shared.Acting;
import org.attesta.shared.BadInput;
import org.attesta.shared.Condition;
import org.attesta.standard.Standards;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.RecordBacking;
import org.attesta.web.shell.RecordForm;

/** Backs {@code application/edit.xhtml}: the applicant's form, saved in any state of completeness. */
@Named
@ViewScoped
public class ApplicationEditBacking extends RecordBacking<ApplicationRow> {

    /** Which section of the form answers a condition of A1, by the condition's words. */
    private static final Map<String, String> SECTION_OF = Map.of(
            "application.standard", "what",
            "application.scope", "scope",
            "application.address", "organisation",
            "application.organisation", "organisation",
            "application.sites", "sites",
            "application.personnel", "people",
            "application.outsourced", "outsourcing",
            "application.consultancy", "consultancy",
            "application.authority", "declaration");

    private static final List<String> SECTIONS =
            List.of("what", "scope", "organisation", "sites", "people", "outsourcing", "consultancy", "declaration");

    /**
     * A part of the form.
     *
     * @param missing what is not told in it yet, as saved
     */
    public record Section(String id, List<Condition> missing) {}

    @EJB
    ApplicationService applications;

    @EJB
    ClientService clients;

    @Inject
    Notices says;

    private ClientFacts client;
    private RecordForm<ApplicationDraft> form;
    private List<RecordForm<PersonnelGroup>> personnel;
    private List<String> siteIds;
    private ApplicationDraft known;

    @Override
    protected Acting<ApplicationRow> service() {
        return applications;
    }

    /** What was typed stays when the record is read again; what somebody else changed elsewhere comes in. */
    @Override
    protected void loaded() {
        require("save", ApplicationService.WRITERS);
        client = clients.facts(getRow().clientId());
        var content = getRow().content();
        if (form == null) {
            form = RecordForm.of(ApplicationDraft.class, content);
            siteIds = sitesOf(content);
            personnel = groupsOf(content);
        } else {
            form.catchUp(content);
            siteIds = siteIds.equals(sitesOf(known)) ? sitesOf(content) : siteIds;
            personnel = RecordForm.catchUp(personnel, groupsOf(known), groupsOf(content));
        }
        known = content;
    }

    private static List<String> sitesOf(ApplicationDraft content) {
        return content.siteIds().stream().map(UUID::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<RecordForm<PersonnelGroup>> groupsOf(ApplicationDraft content) {
        return content.personnel().stream()
                .map(g -> RecordForm.of(PersonnelGroup.class, g))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public void save() {
        write();
        says.here("application.saved");
    }

    /** Saves first, so that a refusal loses nothing. */
    public String submit() {
        write();
        return act("submit", null);
    }

    private void write() {
        applications.save(getId(), getVersion(), draft());
        load();
    }

    private ApplicationDraft draft() {
        var errors = new ArrayList<BadInput.FieldError>();
        List<PersonnelGroup> groups = List.of();
        try {
            groups = RecordForm.readAll("personnel", personnel);
        } catch (BadInput bad) {
            errors.addAll(bad.errors());
        }
        try {
            var sites = siteIds.stream().map(UUID::fromString).toList();
            var draft = form.read("", Map.of("siteIds", sites, "personnel", groups));
            if (errors.isEmpty()) {
                return draft;
            }
        } catch (BadInput bad) {
            errors.addAll(bad.errors());
        }
        throw new BadInput(errors);
    }

    public void addGroup() {
        personnel.add(new RecordForm<>(PersonnelGroup.class));
    }

    public void removeGroup(int index) {
        personnel.remove(index);
    }

    public List<Section> getSections() {
        var missing = getGates().stream()
                .filter(g -> g.action().equals("submit") || g.action().equals("answer"))
                .flatMap(g -> g.conditions().stream())
                .filter(c -> !c.met())
                .collect(Collectors.groupingBy(
                        c -> SECTION_OF.getOrDefault(c.message().key(), "what")));
        return SECTIONS.stream()
                .map(id -> new Section(id, missing.getOrDefault(id, List.of())))
                .toList();
    }

    public boolean isEditable() {
        var state = getRow().state();
        return state == ApplicationState.DRAFT || state == ApplicationState.INFO_REQUESTED;
    }

    public boolean isDraft() {
        return getRow().state() == ApplicationState.DRAFT;
    }

    /** Those that can be submitted. */
    public List<ApplicationKind> getKinds() {
        return List.of(ApplicationKind.INITIAL);
    }

    public String getStandard() {
        return Standards.SMS;
    }

    public ClientFacts getClient() {
        return client;
    }

    public Map<String, String> getText() {
        return form.getText();
    }

    public List<RecordForm<PersonnelGroup>> getPersonnel() {
        return personnel;
    }

    public List<String> getSiteIds() {
        return siteIds;
    }

    public void setSiteIds(List<String> siteIds) {
        this.siteIds = siteIds;
    }
}
