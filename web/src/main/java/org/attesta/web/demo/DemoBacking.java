package org.attesta.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attesta.demo.DemoService;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;
import org.attesta.web.shell.Notices;

/** Backs {@code demo/show.xhtml}: the administrator's levers over a demo; there is no such page in earnest. */
@Named
@RequestScoped
public class DemoBacking {

    private static final String PAGE = "/demo/show?faces-redirect=true";

    @EJB
    DemoService demo;

    @Inject
    Notices notices;

    private LocalDate date;

    public void load() {
        demo.check("clock");
    }

    public String move() {
        if (date == null) {
            throw new BadInput("date", Text.of("shared.required"));
        }
        var moved = demo.moveTo(date);
        notices.info("demo.moved", moved.date(), moved.ran());
        return PAGE;
    }

    public String reset() {
        demo.reset();
        notices.info("demo.wasReset");
        return PAGE;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
