package org.attesta.web.due;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.attesta.due.DueRow;
import org.attesta.due.DueService;

/** Backs {@code due/list.xhtml}. */
@Named
@RequestScoped
public class DueBacking {

    private static final int SHOWN = 200;

    @EJB
    DueService due;

    private LocalDate on;
    private List<DueRow> rows = List.of();

    public void load() {
        rows = due.on(on, SHOWN);
    }

    public List<DueRow> getRows() {
        return rows;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
