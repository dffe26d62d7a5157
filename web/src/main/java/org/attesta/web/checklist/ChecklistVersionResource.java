package org.attesta.web.checklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.attesta.checklist.ChecklistChange;
import org.attesta.checklist.ChecklistVersionRow;
import org.attesta.checklist.SchemeService;
import org.attesta.shared.Acting;
import org.attesta.shared.Slice;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** The versions of the checklist that the body made itself; files of all versions are below {@code /schemes/checklists}. */
@Path("checklists")
@RequestScoped
public class ChecklistVersionResource extends RecordResource<ChecklistVersionRow> {

    @Inject
    SchemeService checklists;

    @Override
    protected String path() {
        return "checklists";
    }

    @Override
    protected Acting<ChecklistVersionRow> service() {
        return checklists;
    }

    @GET
    @Answer(value = ChecklistVersionRow.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), checklists.list(params.query()), checklists.lifecycle());
    }

    /** What differs from the version that it follows, in the order of the standard. */
    @GET
    @Path("{id}/difference")
    @Answer(value = ChecklistChange.class, list = true)
    public Response difference(@PathParam("id") UUID id) {
        var changes = checklists.difference(id);
        return answers.plain(new Slice<>(changes, null, (long) changes.size()));
    }
}
