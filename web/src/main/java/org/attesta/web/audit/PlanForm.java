package org.attesta.web.audit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.AuditPlan;
import org.attesta.audit.Basis;
import org.attesta.audit.Objective;
import org.attesta.audit.Schedule;
import org.attesta.web.shell.Merge;

/** Dates, basis and plan of an audit while somebody writes them. */
public class PlanForm implements Serializable {

    private LocalDate firstDay;
    private LocalDate lastDay;
    private List<UUID> siteIds = new ArrayList<>();
    private String justification;
    private List<Objective> objectives = new ArrayList<>();
    private String criteria;
    private String scopeUnits;
    private String discussion;
    private BigDecimal onSiteDays;
    private List<AgendaForm> agenda = new ArrayList<>();
    private String language;
    private String accompanying;
    private String ictRisks;

    static PlanForm of(AuditDraft draft) {
        var form = new PlanForm();
        form.firstDay = draft.schedule().firstDay();
        form.lastDay = draft.schedule().lastDay();
        form.siteIds = new ArrayList<>(draft.schedule().siteIds());
        form.justification = draft.schedule().justification();
        form.objectives = draft.basis().objectives().stream().sorted().toList();
        form.criteria = draft.basis().criteria();
        form.scopeUnits = String.join("\n", draft.basis().scopeUnits());
        form.discussion = draft.basis().discussion();
        if (draft.plan() != null) {
            form.read(draft.plan());
        }
        return form;
    }

    /** What is typed here over what somebody else made of the audit since {@code before} was read. */
    PlanForm caughtUp(AuditDraft before, AuditDraft newer) {
        var read = of(before);
        var now = of(newer);
        return of(new AuditDraft(
                Merge.of(read.schedule(), schedule(), now.schedule()),
                Merge.of(read.basis(), basis(), now.basis()),
                null,
                Merge.of(read.plan(), plan(), now.plan()),
                null,
                null,
                null,
                null));
    }

    private void read(AuditPlan plan) {
        onSiteDays = plan.onSiteDays();
        agenda = new ArrayList<>(plan.agenda().stream().map(AgendaForm::of).toList());
        language = plan.language();
        accompanying = plan.accompanying();
        ictRisks = plan.ictRisks();
    }

    Schedule schedule() {
        return new Schedule(firstDay, lastDay, siteIds, justification);
    }

    Basis basis() {
        var chosen = EnumSet.noneOf(Objective.class);
        chosen.addAll(objectives);
        var units = scopeUnits == null
                ? List.<String>of()
                : scopeUnits.lines().filter(line -> !line.isBlank()).toList();
        return new Basis(chosen, criteria, units, discussion);
    }

    AuditPlan plan() {
        var lines = IntStream.range(0, agenda.size())
                .mapToObj(i -> agenda.get(i).item(i))
                .toList();
        return new AuditPlan(onSiteDays, lines, language, accompanying, ictRisks);
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public List<UUID> getSiteIds() {
        return siteIds;
    }

    public void setSiteIds(List<UUID> siteIds) {
        this.siteIds = siteIds;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }

    public List<Objective> getObjectives() {
        return objectives;
    }

    public void setObjectives(List<Objective> objectives) {
        this.objectives = objectives;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public String getScopeUnits() {
        return scopeUnits;
    }

    public void setScopeUnits(String scopeUnits) {
        this.scopeUnits = scopeUnits;
    }

    public String getDiscussion() {
        return discussion;
    }

    public void setDiscussion(String discussion) {
        this.discussion = discussion;
    }

    public BigDecimal getOnSiteDays() {
        return onSiteDays;
    }

    public void setOnSiteDays(BigDecimal onSiteDays) {
        this.onSiteDays = onSiteDays;
    }

    public List<AgendaForm> getAgenda() {
        return agenda;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAccompanying() {
        return accompanying;
    }

    public void setAccompanying(String accompanying) {
        this.accompanying = accompanying;
    }

    public String getIctRisks() {
        return ictRisks;
    }

    public void setIctRisks(String ictRisks) {
        this.ictRisks = ictRisks;
    }
}
