package org.attesta.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attesta.shared.BadInput;
import org.attesta.shared.Forbidden;
import org.attesta.shared.NotVisible;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.StaleVersion;

/**
 * The one place where pages meet exceptions: a broken rule, bad input or a stale version become messages on the page,
 * which stays as it was typed; what may not be seen or done becomes an error page; the rest is an incident.
 */
class ProblemHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(ProblemHandler.class.getName());

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var queued = (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            try {
                answer(queued.getContext(), Cause.of(queued.getException()), queued.getPhaseId());
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable cause, PhaseId phase) throws IOException {
        if (faces.getResponseComplete()) {
            return;
        }
        if (cause instanceof ViewExpiredException) {
            goTo(faces, "expired&back=" + URLEncoder.encode(pageOf(request(faces)), StandardCharsets.UTF_8));
        } else if (cause instanceof NotVisible) {
            errorPage(faces, 404);
        } else if (cause instanceof Forbidden || cause instanceof EJBAccessException) {
            errorPage(faces, 403);
        } else if (Unavailable.causedBy(cause)) {
            unavailable(faces, cause);
        } else if (PhaseId.RENDER_RESPONSE.equals(phase) || !tellOnPage(faces, cause)) {
            incident(faces, cause);
        } else {
            faces.renderResponse();
        }
    }

    private static boolean tellOnPage(FacesContext faces, Throwable cause) {
        var messages = new ProblemMessages(faces);
        if (cause instanceof RuleViolation broken) {
            messages.add(broken);
        } else if (cause instanceof BadInput bad) {
            messages.add(bad);
        } else if (cause instanceof StaleVersion
                || cause instanceof OptimisticLockException
                || Overtaken.causedBy(cause)) {
            messages.addStale();
        } else {
            return false;
        }
        return true;
    }

    /** A database that is away is no fault of the page: what was typed stays, and it can be sent again. */
    private static void unavailable(FacesContext faces, Throwable cause) throws IOException {
        LOG.log(Level.WARNING, "the database is away: {0}", cause.getMessage());
        if (faces.getPartialViewContext().isAjaxRequest() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            new ProblemMessages(faces).addUnavailable();
            faces.renderResponse();
        } else {
            errorPage(faces, 503);
        }
    }

    private static void incident(FacesContext faces, Throwable cause) throws IOException {
        var incident = Incident.log(cause, request(faces).getRequestURI());
        if (faces.getPartialViewContext().isAjaxRequest() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            new ProblemMessages(faces).addIncident(incident);
            faces.renderResponse();
            return;
        }
        request(faces).setAttribute(Incident.ATTRIBUTE, incident);
        errorPage(faces, 500);
    }

    private static void errorPage(FacesContext faces, int status) throws IOException {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            goTo(faces, String.valueOf(status));
            return;
        }
        if (!faces.getExternalContext().isResponseCommitted()) {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, null);
        }
        faces.responseComplete();
    }

    /** The address of the page that sent the form, with what it was opened for. */
    private static String pageOf(HttpServletRequest request) {
        var path = request.getRequestURI();
        var referer = request.getHeader("Referer");
        int at = referer == null ? -1 : referer.indexOf(path + "?");
        return at < 0 ? path : referer.substring(at);
    }

    private static void goTo(FacesContext faces, String problem) throws IOException {
        faces.getExternalContext()
                .redirect(faces.getExternalContext().getRequestContextPath() + ProblemPage.PATH + "?status=" + problem);
        faces.responseComplete();
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
