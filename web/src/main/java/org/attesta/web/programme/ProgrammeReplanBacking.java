package org.attesta.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.programme.PlannedDates;
import org.attesta.programme.ProgrammeRow;
import org.attesta.programme.ProgrammeService;
import org.attesta.programme.ReplanProgramme;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.RecordForm;

/** Backs {@code programme/replan.xhtml}: other days for what is not opened as an audit yet, and why. */
@Named
@ViewScoped
public class ProgrammeReplanBacking extends ProgrammeBacking {

    @Inject
    Access access;

    @Inject
    Notices says;

    private List<RecordForm<PlannedDates>> audits;
    private ProgrammeRow known;
    private String adjustmentReason;

    @Override
    protected void loaded() {
        super.loaded();
        access.require("programme.save", ProgrammeService.PLANNERS);
        audits = audits == null ? formsOf(getRow()) : RecordForm.catchUp(audits, formsOf(known), formsOf(getRow()));
        known = getRow();
    }

    private static List<RecordForm<PlannedDates>> formsOf(ProgrammeRow row) {
        return row.audits().stream()
                .filter(a -> a.openedOn() == null)
                .map(a -> new PlannedDates(a.step(), a.from(), a.to(), a.days(), null, null))
                .map(dates -> RecordForm.of(PlannedDates.class, dates))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public String save() {
        var plan = new ReplanProgramme(RecordForm.readAll("audits", audits), adjustmentReason);
        programmes.save(getId(), getVersion(), plan);
        says.info("programme.replanned");
        return "/programme/show?faces-redirect=true&id=" + getId();
    }

    public List<RecordForm<PlannedDates>> getAudits() {
        return audits;
    }

    public String getAdjustmentReason() {
        return adjustmentReason;
    }

    public void setAdjustmentReason(String adjustmentReason) {
        this.adjustmentReason = adjustmentReason;
    }
}
