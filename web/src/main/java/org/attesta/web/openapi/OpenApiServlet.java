package org.attesta.web.openapi;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /openapi}: the description of the interface, as YAML, or as JSON where that is asked for. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final String JSON = "application/json";

    @Inject
    ApiDescription description;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accept = request.getHeader("Accept");
        boolean json = accept != null && accept.contains(JSON);
        response.setHeader("Vary", "Accept");
        response.setContentType(json ? JSON : "application/yaml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json ? description.json() : description.yaml());
    }
}
