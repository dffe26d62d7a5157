package org.attesta.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;
import org.attesta.audit.DraftReport;
import org.attesta.audit.Recommend;
import org.attesta.audit.RecommendationKind;
import org.attesta.audit.Replan;
import org.attesta.audit.Terminate;

/** Backs the pages of actions with a form of their own: recommend, terminate, draft-report, replan. */
@Named
@ViewScoped
public class AuditActionBacking extends AuditPage {

    private RecommendationKind recommendation;
    private String text;
    private String why;
    private String outcome;
    private String language = "en";
    private LocalDate from;
    private LocalDate to;

    public String recommend() {
        return act("recommend", new Recommend(recommendation, text));
    }

    public String terminate() {
        return act("terminate", new Terminate(why, outcome));
    }

    public String draftReport() {
        act("draft-report", new DraftReport(language));
        return "/audit/report?faces-redirect=true&id=" + getId();
    }

    public String replan() {
        return act("replan", new Replan(from, to));
    }

    public Set<RecommendationKind> getKinds() {
        return getRow().type().recommendations();
    }

    public RecommendationKind getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(RecommendationKind recommendation) {
        this.recommendation = recommendation;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
