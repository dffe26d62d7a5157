package org.attesta.web.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.Objective;
import org.attesta.audit.Seat;
import org.attesta.client.SiteRow;
import org.attesta.client.SiteService;

/** Backs {@code audit/plan.xhtml}: dates, basis and plan, as far as the visitor may write each. */
@Named
@ViewScoped
public class AuditPlanBacking extends AuditPage {

    @EJB
    SiteService siteService;

    private PlanForm form = new PlanForm();
    private List<SiteRow> sites = List.of();

    @Override
    protected void fill() {
        form = PlanForm.of(getRow().draft());
        sites = siteService.of(getRow().clientId());
    }

    @Override
    protected void catchUp(AuditDraft before) {
        form = form.caughtUp(before, getRow().draft());
    }

    public boolean editing() {
        return writes("SCHEDULE") || writes("BASIS") || writes("PLAN");
    }

    public String savePlan() {
        return save(
                new AuditDraft(
                        writes("SCHEDULE") ? form.schedule() : null,
                        writes("BASIS") ? form.basis() : null,
                        null,
                        writes("PLAN") ? form.plan() : null,
                        null,
                        null,
                        null,
                        null),
                "plan");
    }

    public void add() {
        var line = new AgendaForm();
        line.setDate(form.getFirstDay());
        form.getAgenda().add(line);
    }

    public void remove(int index) {
        form.getAgenda().remove(index);
    }

    /** Names of the ids that an agenda holds. */
    public String people(List<UUID> ids) {
        var names = team().stream().collect(Collectors.toMap(Seat::personId, Seat::name, (a, b) -> a));
        return ids.stream().map(id -> names.getOrDefault(id, "?")).collect(Collectors.joining(", "));
    }

    public String site(UUID id) {
        return siteNames().getOrDefault(id, "");
    }

    private Map<UUID, String> siteNames() {
        return sites.stream()
                .collect(Collectors.toMap(SiteRow::id, s -> s.draft().name()));
    }

    private List<Seat> team() {
        return getRow().draft().team();
    }

    public PlanForm getForm() {
        return form;
    }

    public List<SiteRow> getSites() {
        return sites;
    }

    public List<Seat> getTeam() {
        return team();
    }

    public Objective[] getObjectives() {
        return Objective.values();
    }
}
