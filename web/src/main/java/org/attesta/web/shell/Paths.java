package org.attesta.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which addresses are read by programs and which by people. */
final class Paths {

    private static final List<String> PROGRAMS = List.of("/api/", "/openapi", "/health", "/metrics");
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private Paths() {}

    static boolean forPrograms(HttpServletRequest request) {
        return forPrograms(inside(request));
    }

    static boolean forPrograms(String path) {
        return path.equals("/api") || PROGRAMS.stream().anyMatch(path::startsWith);
    }

    static boolean resource(HttpServletRequest request) {
        return inside(request).startsWith(RESOURCES);
    }

    private static String inside(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
