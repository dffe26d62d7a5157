package org.attesta.web.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.AuditState;
import org.attesta.audit.ReportDraft;
import org.attesta.audit.ReportRow;
import org.attesta.audit.ReportService;
import org.attesta.audit.Stage1Result;
import org.attesta.web.shell.Merge;
import org.attesta.web.shell.Visitor;

/** Backs {@code audit/report.xhtml}. */
@Named
@ViewScoped
public class AuditReportBacking extends AuditPage {

    private static final Set<AuditState> WITH_REPORT = EnumSet.of(
            AuditState.REPORT_DRAFT,
            AuditState.REPORT_ISSUED,
            AuditState.NC_FOLLOWUP,
            AuditState.RECOMMENDED,
            AuditState.CLOSED);

    @EJB
    ReportService reports;

    @Inject
    Visitor reader;

    private ReportRow report;
    private boolean editing;
    private ReportDraft known;
    private List<SectionForm> sections = List.of();
    private Stage1Result stage1Result;

    @Override
    protected void read() {
        var state = getRow().state();
        boolean there = WITH_REPORT.contains(state) && (state.reported() || !reader.isOfClient());
        report = there ? reports.of(getId()) : null;
        editing = report != null && reports.mayWrite(getId());
    }

    @Override
    protected void fill() {
        if (report != null) {
            sections =
                    report.content().sections().stream().map(SectionForm::new).toList();
            stage1Result = report.content().stage1Result();
            known = report.content();
        }
    }

    @Override
    protected void catchUp(AuditDraft before) {
        if (report == null || known == null) {
            fill();
            return;
        }
        var newer = report.content();
        sections.forEach(
                s -> s.setText(Merge.unlessTyped(known.text(s.getItem()), s.getText(), newer.text(s.getItem()))));
        stage1Result = Merge.unlessTyped(known.stage1Result(), stage1Result, newer.stage1Result());
        known = newer;
    }

    public String saveReport() {
        var draft = new ReportDraft(sections.stream().map(SectionForm::section).toList(), stage1Result);
        reports.save(getId(), report.version(), draft);
        told.info("audit.saved");
        return "/audit/report?faces-redirect=true&id=" + getId();
    }

    public boolean isEditing() {
        return editing;
    }

    public ReportRow getReport() {
        return report;
    }

    public List<SectionForm> getSections() {
        return sections;
    }

    public Stage1Result getStage1Result() {
        return stage1Result;
    }

    public void setStage1Result(Stage1Result stage1Result) {
        this.stage1Result = stage1Result;
    }

    public Stage1Result[] getResults() {
        return Stage1Result.values();
    }
}
