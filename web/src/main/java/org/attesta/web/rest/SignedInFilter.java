package org.attesta.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.attesta.access.CurrentActor;

/** Runs after a resource was found, so that an unknown path is 404 and a known one 401 without login. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignedInFilter implements ContainerRequestFilter {

    @Inject
    CurrentActor actor;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (actor.signedIn().isEmpty() && !PublicPaths.contains(path)) {
            request.abortWith(Problems.response(401, Problems.problem(401)));
            return;
        }
        var ids = request.getUriInfo().getPathParameters().get("id");
        if (ids != null && !ids.stream().allMatch(SignedInFilter::isId)) {
            request.abortWith(Problems.response(404, Problems.problem(404)));
        }
    }

    private static boolean isId(String text) {
        try {
            return text.length() == 36 && UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
