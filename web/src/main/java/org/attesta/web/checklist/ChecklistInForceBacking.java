package org.attesta.web.checklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attesta.checklist.PutInForce;
import org.attesta.web.shell.Visitor;

/** Backs {@code checklist/put-in-force.xhtml}: from which day, and why. */
@Named
@ViewScoped
public class ChecklistInForceBacking extends ChecklistVersionBacking {

    @Inject
    Visitor asker;

    private LocalDate from;

    @Override
    protected void loaded() {
        super.loaded();
        if (from == null) {
            from = asker.getToday();
        }
    }

    public String save() {
        return act("put-in-force", new PutInForce(from, getReason()));
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
