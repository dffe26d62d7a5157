package org.attesta.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attesta.finding.Respond;
import org.attesta.web.shell.Merge;

/** Backs {@code finding/respond.xhtml}: the client's answer, kept as a draft until it is sent. */
@Named
@ViewScoped
public class RespondBacking extends FindingRecordBacking {

    private String correction;
    private String cause;
    private String correctiveAction;
    private LocalDate correctionDate;
    private LocalDate correctiveActionDate;
    private String responsible;
    private Respond known;

    /** What was typed stays when the record is read again. */
    @Override
    protected void loaded() {
        super.loaded();
        var now = soFar();
        var shown = known == null ? now : Merge.of(known, answer(), now);
        begin(now);
        known = answer();
        begin(shown);
    }

    /** The kept draft, else the answer that was returned, else nothing. */
    private Respond soFar() {
        var row = getRow();
        if (row.answerDraft() != null) {
            return row.answerDraft();
        }
        var last = row.responses().size() - 1;
        return last < 0
                ? new Respond(null, null, null, null, null, null)
                : row.responses().get(last).answer();
    }

    private void begin(Respond from) {
        correction = from.correction();
        cause = from.cause();
        correctiveAction = from.correctiveAction();
        correctionDate = from.correctionDate();
        correctiveActionDate = from.correctiveActionDate();
        responsible = from.responsible();
    }

    private Respond answer() {
        return new Respond(
                Merge.typed(correction),
                Merge.typed(cause),
                Merge.typed(correctiveAction),
                correctionDate,
                correctiveActionDate,
                Merge.typed(responsible));
    }

    public String send() {
        return act("respond", answer());
    }

    public String keep() {
        findings.saveAnswer(getId(), getVersion(), answer());
        notices.info("finding.answerKept");
        return "/finding/respond?faces-redirect=true&id=" + getId();
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getCorrectiveAction() {
        return correctiveAction;
    }

    public void setCorrectiveAction(String correctiveAction) {
        this.correctiveAction = correctiveAction;
    }

    public LocalDate getCorrectionDate() {
        return correctionDate;
    }

    public void setCorrectionDate(LocalDate correctionDate) {
        this.correctionDate = correctionDate;
    }

    public LocalDate getCorrectiveActionDate() {
        return correctiveActionDate;
    }

    public void setCorrectiveActionDate(LocalDate correctiveActionDate) {
        this.correctiveActionDate = correctiveActionDate;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
