package org.attesta.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.attesta.access.AccountService;
import org.attesta.access.AccountService.Known;
import org.attesta.access.LoginThrottle;
import org.attesta.web.shell.Language;

/** Opens the session of a right pair of user name and password. */
@ApplicationScoped
public class SignIn {

    /** Session attribute: who came with a one-time password and has to choose another before anything else. */
    private static final String TO_RENEW = "attesta.renew";

    private static final int LONGEST_NAME = 320;

    @Inject
    AccountService accounts;

    @Inject
    LoginThrottle throttle;

    /**
     * The account of a right pair of name and password; empty for a wrong one and for an unknown user, which nobody can
     * tell apart.
     *
     * @throws org.attesta.access.TooManyAttempts after too many failures from this address
     */
    Optional<Known> authenticated(HttpServletRequest request, String username, String password) {
        // nobody has such a name, and PostgreSQL keeps no NUL: known as wrong without looking
        if (username.length() > LONGEST_NAME || username.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var address = request.getRemoteAddr();
        var attempt = throttle.begin(username, address);
        var known = accounts.authenticate(username, password);
        known.ifPresentOrElse(
                right -> throttle.succeeded(attempt, right.actor(), address),
                () -> throttle.failed(attempt, username, address));
        return known;
    }

    /** The account, whose session is open now unless its password must be changed first; empty for a wrong pair. */
    Optional<Known> open(HttpServletRequest request, String username, String password) {
        var known = authenticated(request, username, password);
        known.ifPresent(k -> {
            if (k.oneTime()) {
                freshSession(request).setAttribute(TO_RENEW, k.actor().accountId());
            } else {
                open(request, k);
            }
        });
        return known;
    }

    /** Begins a session of somebody who is known. */
    public void open(HttpServletRequest request, Known known) {
        var session = freshSession(request);
        session.removeAttribute(TO_RENEW);
        session.setAttribute(
                SessionOrBearer.ACCOUNT,
                new SessionOrBearer.Holder(known.actor().accountId(), known.epoch()));
        session.setAttribute(Language.OF_ACCOUNT, known.language());
    }

    /** Who came with a one-time password, if anybody. */
    public static Optional<UUID> toRenew(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(TO_RENEW) instanceof UUID id
                ? Optional.of(id)
                : Optional.empty();
    }

    private static HttpSession freshSession(HttpServletRequest request) {
        var session = request.getSession();
        request.changeSessionId();
        return session;
    }
}
