package org.attesta.web.takeover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.attesta.shared.BadInput;
import org.attesta.shared.Sha256;
import org.attesta.shared.Text;
import org.attesta.takeover.TakeoverRow;
import org.attesta.takeover.TakeoverService;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.Multipart;
import org.attesta.web.rest.Repetition;

/** Files with what a body already has: sent, looked at, taken over; and the same file of what it has now. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TakeoverResource {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PATH = "imports";

    /** To take a file over nothing more is said. */
    public record Run() {}

    @Inject
    TakeoverService takeovers;

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @Inject
    Repetition repetition;

    @Context
    Providers providers;

    @Context
    HttpHeaders headers;

    @GET
    @Answer(value = Import.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.list(PATH, takeovers.list(params.query()).map(this::told), null);
    }

    /** One part {@code file}: an XLSX workbook, or a ZIP of CSV files in UTF-8. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Body(void.class)
    @Answer(value = Import.class, status = 201)
    public Response receive(InputStream body) throws IOException {
        entry.require("takeover.receive", TakeoverService.TAKERS);
        EntityPart file = null;
        for (var part : Multipart.parts(body, headers, providers)) {
            if (!"file".equals(part.getName()) || file != null) {
                throw new BadInput(String.valueOf(part.getName()), Text.of("shared.unknownField"));
            }
            file = part;
        }
        if (file == null) {
            throw new BadInput("file", Text.of("shared.required"));
        }
        return received(file.getFileName().orElse(null), bytes(file));
    }

    private Response received(String name, byte[] file) {
        return repetition.once(
                name + Sha256.of(file), () -> answers.created(PATH, told(takeovers.receive(name, file)), null));
    }

    private static byte[] bytes(EntityPart part) throws IOException {
        try (var in = part.getContent()) {
            var bytes = in.readNBytes(TakeoverService.LARGEST_FILE + 1);
            if (bytes.length > TakeoverService.LARGEST_FILE) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return bytes;
        }
    }

    @GET
    @Path("{id}")
    @Answer(Import.class)
    public Response one(@PathParam("id") UUID id) {
        return answers.one(PATH, told(takeovers.row(id)), null);
    }

    /** All of the file or nothing. */
    @POST
    @Path("{id}/run")
    @Body(Run.class)
    @Answer(Import.class)
    public Response run(@PathParam("id") UUID id, String body) {
        entry.require("takeover.run", TakeoverService.TAKERS, "takeover", takeovers.row(id));
        if (body != null && !body.isBlank()) {
            entry.body(body, Run.class);
        }
        return answers.one(PATH, told(takeovers.run(id)), null);
    }

    private Import told(TakeoverRow row) {
        return Import.of(row, answers.locale());
    }

    /** The empty template. */
    @GET
    @Path("template")
    @Produces(WORKBOOK)
    @Answer(byte[].class)
    public Response template() throws IOException {
        return workbook(false, "attesta-template.xlsx");
    }

    /** What the body has, as a file that can be taken over elsewhere. */
    @GET
    @Path("export")
    @Produces(WORKBOOK)
    @Answer(byte[].class)
    public Response export() throws IOException {
        return workbook(true, "attesta-export.xlsx");
    }

    private Response workbook(boolean filled, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        takeovers.write(filled, bytes);
        return Response.ok(bytes.toByteArray(), WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
