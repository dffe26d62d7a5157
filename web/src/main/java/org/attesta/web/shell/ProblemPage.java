package org.attesta.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Where the container sends every error that nobody answered: problem+json for programs, a page without technical words
 * for people. Pages that answer by ajax come here with {@code ?status=}.
 */
@WebServlet(ProblemPage.PATH)
public class ProblemPage extends HttpServlet {

    static final String PATH = "/problem";

    private static final Set<String> PAGES = Set.of("403", "404", "503", "expired");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            asked(request, response);
            return;
        }
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == 503 || Unavailable.causedBy(thrown)) {
            status = 503;
            response.setStatus(status);
            response.setHeader("Retry-After", Unavailable.RETRY_AFTER);
        } else if (status >= 500 && request.getAttribute(Incident.ATTRIBUTE) == null) {
            request.setAttribute(Incident.ATTRIBUTE, Incident.log(thrown, failedPath(request)));
        }
        if (Paths.forPrograms(failedPath(request))) {
            answerProgram(response, status);
        } else {
            show(request, response, page(status));
        }
    }

    private static void asked(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = request.getParameter("status");
        var page = asked != null && PAGES.contains(asked) ? asked : "404";
        request.setAttribute("back", Paths.own(request.getParameter("back"), request.getContextPath() + "/"));
        response.setStatus(page.equals("expired") ? HttpServletResponse.SC_OK : Integer.parseInt(page));
        show(request, response, page);
    }

    private static String page(int status) {
        if (status == HttpServletResponse.SC_UNAUTHORIZED || status == HttpServletResponse.SC_FORBIDDEN) {
            return "403";
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            return "503";
        }
        return status >= 500 ? "500" : status == HttpServletResponse.SC_NOT_FOUND ? "404" : "400";
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException, IOException {
        request.getRequestDispatcher("/WEB-INF/errorpages/" + page + ".xhtml").forward(request, response);
    }

    private static void answerProgram(HttpServletResponse response, int status) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"" + title(status) + "\",\"status\":" + status + "}");
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 503 -> "Not available now";
            default -> status < 500 ? "Request not accepted" : "Internal Server Error";
        };
    }

    private static String failedPath(HttpServletRequest request) {
        var uri = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri == null ? "" : uri.substring(request.getContextPath().length());
    }
}
