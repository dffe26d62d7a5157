package org.attesta.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page somebody wanted before the login came between; never one of another site. */
final class WayBack {

    static final String PARAM = "to";
    static final String LOGIN = "/login";

    /** Where who came with a one-time password chooses another. */
    static final String PASSWORD = "/password";

    private WayBack() {}

    /** The login page that leads back to what this request asked for. */
    static String login(HttpServletRequest request) {
        var wanted = wanted(request);
        var home = request.getContextPath() + "/";
        var query = wanted.equals(home) ? "" : "?" + PARAM + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return request.getContextPath() + LOGIN + query;
    }

    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return posting(request);
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** A form that is sent cannot be repeated by a link; the page it stands on can. */
    private static String posting(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        var host = request.getHeader("Host");
        try {
            var page = referer == null ? null : new URI(referer);
            if (page != null
                    && page.getRawAuthority() != null
                    && page.getRawAuthority().equals(host)) {
                return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            }
        } catch (URISyntaxException broken) {
            return request.getRequestURI();
        }
        return request.getRequestURI();
    }
}
