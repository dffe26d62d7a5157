package org.attesta.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/** A body in a charset that nobody knows cannot be read: 415, as for any other media type that is not understood. */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class BodyCharset implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.hasEntity() && !known(request.getMediaType())) {
            request.abortWith(Problems.response(415, Problems.problem(415)));
        }
    }

    private static boolean known(MediaType type) {
        var name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null || Charset.isSupported(name);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }
}
