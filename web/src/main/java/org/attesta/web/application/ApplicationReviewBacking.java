package org.attesta.web.application;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.application.ApplicationService;
import org.attesta.application.ReviewDraft;
import org.attesta.audittime.Adjustment;
import org.attesta.audittime.AdjustmentFactor;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.audittime.EffectivePersonnel;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.TechnicalAreaRow;
import org.attesta.policy.Policy;
import org.attesta.shared.BadInput;
import org.attesta.shared.Condition;
import org.attesta.web.shell.Language;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.RecordForm;

/** Backs {@code application/review.xhtml}: what the reviewer finds, and the audit time that follows from it. */
@Named
@ViewScoped
public class ApplicationReviewBacking extends ApplicationBacking {

    /** The rules by which an audit time is determined or not. */
    private static final Set<String> OF_TIME = Set.of("R-9.1.4.3", "MD5", "AT-1");

    @EJB
    CompetenceService competences;

    @Inject
    Notices says;

    @Inject
    Language language;

    @Inject
    Policy policy;

    private RecordForm<ReviewDraft> form;
    private List<RecordForm<Adjustment>> adjustments;
    private List<String> areas;
    private ReviewDraft known;
    private List<String> tables = List.of();
    private List<AdjustmentFactor> factors = List.of();

    @Override
    protected void loaded() {
        require("review", ApplicationService.REVIEWERS);
        super.loaded();
        var time = applications.auditTimePolicy();
        tables = time.tables().stream().map(AuditTimeTable::name).toList();
        factors = time.factors();
        var review = getRow().review();
        if (form == null) {
            form = RecordForm.of(ReviewDraft.class, review);
            areas = new ArrayList<>(review.technicalAreas());
            adjustments = adjustmentsOf(review);
        } else {
            form.catchUp(review);
            areas = known.technicalAreas().equals(Set.copyOf(areas)) ? new ArrayList<>(review.technicalAreas()) : areas;
            adjustments = RecordForm.catchUp(adjustments, adjustmentsOf(known), adjustmentsOf(review));
        }
        known = review;
    }

    private static List<RecordForm<Adjustment>> adjustmentsOf(ReviewDraft review) {
        return review.adjustments().stream()
                .map(a -> RecordForm.of(Adjustment.class, a))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Saves, and shows the audit time that follows. */
    public void save() {
        var draft = form.read(
                "",
                Map.of(
                        "technicalAreas",
                        new HashSet<>(areas),
                        "adjustments",
                        RecordForm.readAll("adjustments", adjustments)));
        applications.saveReview(getId(), getVersion(), draft);
        load();
        says.here("application.review.saved");
    }

    public void addAdjustment() {
        adjustments.add(new RecordForm<>(Adjustment.class));
    }

    public void removeAdjustment(int index) {
        adjustments.remove(index);
    }

    /** The headcount that the applicant's groups give, with the persons behind it; null while they give none. */
    public EffectivePersonnel getCounted() {
        try {
            return EffectivePersonnel.of(getRow().content().personnel());
        } catch (BadInput notYet) {
            return null;
        }
    }

    /** Why there is no audit time although a table is chosen. */
    public List<Condition> getOpenTime() {
        return getGates().stream()
                .filter(g -> g.action().equals("accept") && getRow().auditTime() == null)
                .flatMap(g -> g.conditions().stream())
                .filter(c -> !c.met() && OF_TIME.contains(c.rule()))
                .filter(c -> !c.message().key().equals("application.auditTime"))
                .toList();
    }

    public String areaName(TechnicalAreaRow area) {
        return area.label(language.getLocale());
    }

    public List<TechnicalAreaRow> getKnownAreas() {
        return competences.technicalAreas();
    }

    public List<String> getTables() {
        return tables;
    }

    /** The table that the body uses for service management systems. */
    public String getOwnTable() {
        return policy.current().smsTable();
    }

    public List<AdjustmentFactor> getFactors() {
        return factors;
    }

    /** How far a factor may be used, such as {@code −10…0}. */
    public String range(AdjustmentFactor factor) {
        return Stream.of(factor.lowest(), factor.highest())
                .map(p -> p == null ? "" : p.toPlainString())
                .collect(Collectors.joining(" … "));
    }

    public Map<String, String> getText() {
        return form.getText();
    }

    public List<RecordForm<Adjustment>> getAdjustments() {
        return adjustments;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> areas) {
        this.areas = areas;
    }
}
