package org.attesta.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.attesta.access.CurrentActor;

/**
 * Pages are for people who have signed in, except the public ones. It only asks whether somebody is signed in; what that
 * person may see is decided by the services. An address without a page goes on and becomes a 404.
 */
@WebFilter("/*")
public class PageGuard extends HttpFilter {

    private static final Set<String> PUBLIC =
            Set.of(WayBack.LOGIN, WayBack.PASSWORD, "/verify", "/register", "/join", "/forgot", "/signup");
    private static final String SUFFIX = ".xhtml";

    @Inject
    CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!guarded(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (current.signedIn().isPresent()) {
            chain.doFilter(request, response);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            redirectByAjax(response, WayBack.login(request));
        } else {
            response.sendRedirect(WayBack.login(request));
        }
    }

    private static boolean guarded(HttpServletRequest request) throws IOException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var page = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
        if (page.isEmpty() || page.equals("/")) {
            return true;
        }
        boolean inside = page.startsWith("/WEB-INF/") || page.startsWith("/META-INF/") || page.endsWith("/");
        return !inside && !PUBLIC.contains(page) && exists(request, page);
    }

    private static boolean exists(HttpServletRequest request, String page) throws IOException {
        return request.getServletContext().getResource(page + SUFFIX) != null;
    }

    /** What the script of a page understands; it would show a login page inside the page. */
    private static void redirectByAjax(HttpServletResponse response, String to) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + to.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }
}
