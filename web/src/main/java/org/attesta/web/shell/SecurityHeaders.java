package org.attesta.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer says to the browser about itself. Pages get a second policy with scripts and nonces from PrimeFaces;
 * a browser keeps to both. A login elsewhere (OIDC) that is reached by posting a form would need {@code form-action}.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    private static final String FOR_ALL =
            "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";
    private static final String FOR_DATA = "default-src 'none'; " + FOR_ALL;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (!response.containsHeader("Content-Security-Policy")) {
            boolean data = Paths.forPrograms(request) || Paths.resource(request);
            response.setHeader("Content-Security-Policy", data ? FOR_DATA : FOR_ALL);
        }
        chain.doFilter(request, response);
    }
}
