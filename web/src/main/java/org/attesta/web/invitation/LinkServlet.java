package org.attesta.web.invitation;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /invitation/{token}} and {@code /reset/{token}}, the addresses in letters. Opening one uses nothing up. */
@WebServlet({"/invitation/*", "/reset/*"})
public class LinkServlet extends HttpServlet {

    private static final String PAGE = "/join?token=";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var token = path == null ? "" : path.substring(1);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + PAGE + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }
}
