package org.attesta.web.takeover;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.takeover.TakeoverRow;
import org.attesta.takeover.TakeoverService;
import org.attesta.takeover.TakeoverState;
import org.attesta.web.shell.ListBacking;
import org.attesta.web.shell.Visitor;
import org.primefaces.event.FileUploadEvent;

/** Backs {@code takeover/list.xhtml}: what was taken over, the template, and the way in for another file. */
@Named
@RequestScoped
public class TakeoversBacking extends ListBacking<TakeoverRow> {

    @EJB
    TakeoverService takeovers;

    @Inject
    Visitor visitor;

    @Override
    protected Slice<TakeoverRow> fetch(ListQuery query) {
        return takeovers.list(query);
    }

    public void upload(FileUploadEvent event) throws IOException {
        var file = event.getFile();
        try (var in = file.getInputStream()) {
            var received = takeovers.receive(file.getFileName(), in.readNBytes(TakeoverService.LARGEST_FILE + 1));
            var external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/takeover/show?id=" + received.id());
        }
    }

    public boolean isExporter() {
        return visitor.isAny(TakeoverService.EXPORTERS);
    }

    public boolean isTaker() {
        return visitor.isAny(TakeoverService.TAKERS);
    }

    public TakeoverState[] getStates() {
        return TakeoverState.values();
    }
}
