package org.attesta.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Who reads without an account reads at a person's pace: the limit is per address, generous for a company behind one. */
@WebFilter({
    "/verify/*",
    "/register/*",
    "/reset/*",
    "/join/*",
    "/password/*",
    "/forgot/*",
    "/signup/*",
    "/api/v1/public/*"
})
public class PublicRateFilter extends HttpFilter {

    private static final int BURST = 120;
    private static final int PER_SECOND = 10;
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient RateLimit limit = new RateLimit(BURST, PER_SECOND);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (limit.allows(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", "1");
            response.sendError(TOO_MANY_REQUESTS);
        }
    }
}
