package org.attesta.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attesta.document.DocumentRow;
import org.attesta.document.DocumentService;
import org.attesta.shared.BadInput;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;

/** The documents of one type of record; below the address of the record. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DocumentsOf {

    private static final List<String> LANGUAGES = List.of("en", "el");

    @Inject
    DocumentService documents;

    @Inject
    Answers answers;

    /** The type of record, such as {@code audit}. */
    protected abstract String type();

    /** The part of the address below {@code /api/v1}. */
    protected abstract String path();

    /** Those that exist, for whoever asks, each with its signatures and the check of them. */
    @GET
    @Answer(value = DocumentRow.class, list = true)
    public Response list(@PathParam("id") UUID id) {
        var rows = documents.of(type(), id);
        var href = path() + "/" + id + "/documents/";
        return answers.files(
                new Slice<>(rows, null, (long) rows.size()),
                row -> LANGUAGES.stream()
                        .map(language -> href + row.kind().slug() + "?lang=" + language)
                        .toList());
    }

    @GET
    @Path("{kind}")
    @Produces("application/pdf")
    @Answer(byte[].class)
    public Response one(@PathParam("id") UUID id, @PathParam("kind") String kind, @QueryParam("lang") String lang) {
        documents.of(type(), id);
        var language = lang == null ? "en" : lang;
        if (!LANGUAGES.contains(language)) {
            throw new BadInput("lang", Text.of("shared.notOneOf", String.join(", ", LANGUAGES)));
        }
        var printed = documents.print(type(), id, kind, Locale.forLanguageTag(language));
        return Response.ok(printed.pdf(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + printed.fileName() + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .build();
    }
}
