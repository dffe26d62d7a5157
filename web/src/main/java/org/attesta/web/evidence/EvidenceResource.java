package org.attesta.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Providers;
import java.io.InputStream;
import java.util.UUID;
import org.attesta.evidence.EvidenceFileService;
import org.attesta.evidence.EvidenceRow;
import org.attesta.evidence.EvidenceService;
import org.attesta.evidence.EvidenceStore;
import org.attesta.evidence.EvidenceUploadService;
import org.attesta.evidence.UploadMeta;
import org.attesta.shared.Acting;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;
import org.attesta.web.rest.Repetition;

/** Evidence: uploads with their receipt, bytes, the auditor's judgement. */
@Path("evidence")
@RequestScoped
public class EvidenceResource extends RecordResource<EvidenceRow> {

    @Inject
    EvidenceService evidence;

    @Inject
    EvidenceUploadService uploads;

    @Inject
    EvidenceFileService files;

    @Inject
    EvidenceStore store;

    @Inject
    Repetition repetition;

    @Context
    Providers providers;

    @Context
    HttpHeaders headers;

    @Override
    protected String path() {
        return "evidence";
    }

    @Override
    protected Acting<EvidenceRow> service() {
        return evidence;
    }

    @GET
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), evidence.list(params.query()), evidence.lifecycle());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Body(UploadMeta.class)
    public Response upload(InputStream body) {
        entry.require("evidence.upload", EvidenceUploadService.UPLOADERS);
        var given = MultipartUpload.read(body, headers, providers, store);
        return repetition.once(given.content(), () -> created(uploads.receive(given.meta(), given.files())));
    }

    @POST
    @Path("{id}/revisions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Body(UploadMeta.class)
    @Answer(value = EvidenceRow.class, status = 201)
    public Response revise(@PathParam("id") UUID id, InputStream body) {
        entry.require("evidence.upload", EvidenceUploadService.UPLOADERS, "evidence", evidence.row(id));
        var given = MultipartUpload.read(body, headers, providers, store);
        return repetition.once(given.content(), () -> created(uploads.revise(id, given.meta(), given.files())));
    }

    /** {@code n} and {@code k} count from 1. The tag is the hash of the bytes. */
    @GET
    @Path("{id}/revisions/{n: [0-9]{1,9}}/files/{k: [0-9]{1,9}}")
    @Produces(MediaType.WILDCARD)
    @Answer(byte[].class)
    public Response file(
            @PathParam("id") UUID id, @PathParam("n") int n, @PathParam("k") int k, @Context Request request) {
        var opened = files.open(id, n, k);
        var tag = new EntityTag(opened.file().sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        StreamingOutput bytes = out -> {
            try (var in = opened.bytes()) {
                in.transferTo(out);
            }
        };
        var forThisReaderOnly = new CacheControl();
        forThisReaderOnly.setPrivate(true);
        forThisReaderOnly.setNoCache(true);
        return Response.ok(bytes, opened.file().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, opened.file().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.attachment(opened.file().name()))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(forThisReaderOnly)
                .tag(tag)
                .build();
    }
}
