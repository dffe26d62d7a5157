package org.attesta.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.attesta.notice.NoticeRow;
import org.attesta.notice.NoticeService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;

/** What one's own account was told: unread ones first, then the newest, 200 at most. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeResource {

    /** Which notices were read; those of others are passed over. */
    public record MarkRead(
            @NotNull @Size(max = ListQuery.MAX) List<UUID> ids) {}

    @Inject
    NoticeService notices;

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @GET
    @Answer(value = NoticeRow.class, list = true)
    public Response mine() {
        return answers.plain(new Slice<>(notices.mine(ListQuery.MAX), null, null));
    }

    @POST
    @Path("read")
    @Body(MarkRead.class)
    @Answer(value = NoticeRow.class, list = true)
    public Response markRead(String body) {
        notices.markRead(entry.body(body, MarkRead.class).ids());
        return mine();
    }
}
