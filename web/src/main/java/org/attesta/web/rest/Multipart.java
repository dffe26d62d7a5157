package org.attesta.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.util.List;

/** A body of several parts, read only after the questions of right were asked. */
public final class Multipart {

    private static final GenericType<List<EntityPart>> PARTS = new GenericType<>() {};

    private Multipart() {}

    /** @throws BadRequestException for a body that is none */
    public static List<EntityPart> parts(InputStream body, HttpHeaders headers, Providers providers) {
        @SuppressWarnings("unchecked")
        var type = (Class<List<EntityPart>>) (Class<?>) List.class;
        var reader = providers.getMessageBodyReader(type, PARTS.getType(), new Annotation[0], headers.getMediaType());
        try {
            return reader.readFrom(
                    type,
                    PARTS.getType(),
                    new Annotation[0],
                    headers.getMediaType(),
                    headers.getRequestHeaders(),
                    body);
        } catch (WebApplicationException refused) {
            throw refused;
        } catch (IOException | RuntimeException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
