package org.attesta.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.attesta.notice.OutboxRow;
import org.attesta.notice.OutboxService;
import org.attesta.shared.Acting;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** The letters of the body and what became of them; {@code resend} by administrator and certification manager. */
@Path("outbox")
@RequestScoped
public class OutboxResource extends RecordResource<OutboxRow> {

    @Inject
    OutboxService outbox;

    @Override
    protected String path() {
        return "outbox";
    }

    @Override
    protected Acting<OutboxRow> service() {
        return outbox;
    }

    @GET
    @Answer(value = OutboxRow.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), outbox.list(params.query()), outbox.lifecycle());
    }
}
