package org.attesta.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which addresses are read by programs and which by people. */
public final class Paths {

    private static final List<String> PROGRAMS = List.of("/api/", "/openapi", "/health", "/metrics");
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private Paths() {}

    static boolean forPrograms(HttpServletRequest request) {
        return forPrograms(inside(request));
    }

    static boolean forPrograms(String path) {
        return path.equals("/api") || PROGRAMS.stream().anyMatch(path::startsWith);
    }

    /** Styles, scripts and fonts, which are the same for everybody. */
    public static boolean resource(HttpServletRequest request) {
        return inside(request).startsWith(RESOURCES);
    }

    /** {@code to} when it is a path of this site, else {@code otherwise}: nobody is led to another site. */
    public static String own(String to, String otherwise) {
        boolean own = to != null && to.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*");
        return own ? to : otherwise;
    }

    private static String inside(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
