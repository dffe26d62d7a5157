package org.attesta.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code ?lang=el} on any page: keeps the choice in a cookie and goes on to the same page without it. */
@WebFilter("/*")
public class LanguageChoice extends HttpFilter {

    private static final String PARAM = "lang";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // the body of any other request is not this filter's to read
        var chosen = "GET".equals(request.getMethod()) ? request.getParameter(PARAM) : null;
        if (!Language.known(chosen) || Paths.forPrograms(request)) {
            chain.doFilter(request, response);
            return;
        }
        var cookie = new Cookie(Language.COOKIE, chosen);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        var path = Paths.own(request.getRequestURI(), request.getContextPath() + "/");
        response.sendRedirect(path + queryWithoutChoice(request));
    }

    private static String queryWithoutChoice(HttpServletRequest request) {
        var rest = Arrays.stream(request.getQueryString().split("&"))
                .filter(p -> !p.startsWith(PARAM + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
