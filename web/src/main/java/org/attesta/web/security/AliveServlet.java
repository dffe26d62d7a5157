package org.attesta.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.attesta.access.CurrentActor;

/** {@code /alive}: who is still writing says so, and the session goes on; 401 when it is over. */
@WebServlet("/alive")
public class AliveServlet extends HttpServlet {

    @Inject
    transient CurrentActor current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        boolean goesOn = current.signedIn().isPresent();
        response.setStatus(goesOn ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
