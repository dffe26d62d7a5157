package org.attesta.web.certificate;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /verify/{token}}, the address in every QR code: plain to read, without login and without scripts. */
@WebServlet("/verify/*")
public class VerifyServlet extends HttpServlet {

    static final String TOKEN = "attesta.verify.token";
    private static final String PAGE = "/WEB-INF/public/verify.xhtml";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getPathInfo();
        request.setAttribute(TOKEN, path == null ? "" : path.substring(1));
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(PAGE).forward(request, response);
    }
}
