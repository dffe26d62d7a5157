package org.attesta.web.due;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.attesta.due.DueRow;
import org.attesta.due.DueService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;

/** Backs {@code due/list.xhtml}. */
@Named
@RequestScoped
public class DueBacking {

    private static final int SHOWN = 200;

    @EJB
    DueService due;

    private LocalDate on;
    private String cursor;
    private Slice<DueRow> slice = new Slice<>(List.of(), null, null);

    public void load() {
        slice = due.on(on, new ListQuery(null, null, null, SHOWN, cursor));
    }

    public List<DueRow> getRows() {
        return slice.items();
    }

    public String getNext() {
        return slice.next();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
