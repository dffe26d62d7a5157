package org.attesta.web.takeover;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.NotVisible;
import org.attesta.takeover.TakeoverProblem;
import org.attesta.takeover.TakeoverRow;
import org.attesta.takeover.TakeoverService;
import org.attesta.takeover.TakeoverState;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.Visitor;

/** Backs {@code takeover/show.xhtml}: one file with everything that stands in the way. */
@Named
@ViewScoped
public class TakeoverBacking implements Serializable {

    /** More of them help nobody on a page; REST has them all. */
    private static final int SHOWN = 500;

    @EJB
    TakeoverService takeovers;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private UUID id;
    private TakeoverRow row;

    public void load() {
        if (id == null) {
            throw new NotVisible("takeover", "");
        }
        row = takeovers.row(id);
    }

    public String run(UUID ofForm) {
        takeovers.run(ofForm);
        notices.info("takeover.done");
        return "/takeover/show?faces-redirect=true&id=" + ofForm;
    }

    /** The button is there for those who may, while nothing stands in the way. */
    public boolean isReady() {
        return visitor.isAny(TakeoverService.TAKERS)
                && row.state() == TakeoverState.RECEIVED
                && row.problems().isEmpty();
    }

    public List<TakeoverProblem> getShown() {
        return row.problems().size() <= SHOWN ? row.problems() : row.problems().subList(0, SHOWN);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public TakeoverRow getRow() {
        return row;
    }
}
