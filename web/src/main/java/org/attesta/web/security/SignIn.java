package org.attesta.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.attesta.access.AccountService;
import org.attesta.access.LoginThrottle;
import org.attesta.shared.Actor;
import org.attesta.web.shell.Language;

/** Opens the session of a right pair of user name and password. */
@ApplicationScoped
public class SignIn {

    private static final int LONGEST_NAME = 320;

    @Inject
    AccountService accounts;

    @Inject
    LoginThrottle throttle;

    /**
     * The account of a right pair of name and password; empty for a wrong one and for an unknown user, which nobody can
     * tell apart.
     *
     * @throws org.attesta.access.TooManyAttempts after too many failures from this address for this name
     */
    Optional<Actor> authenticated(HttpServletRequest request, String username, String password) {
        // nobody has such a name, and PostgreSQL keeps no NUL: known as wrong without looking
        if (username.length() > LONGEST_NAME || username.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        throttle.check(username, request.getRemoteAddr());
        var actor = accounts.authenticate(username, password);
        if (actor.isEmpty()) {
            throttle.failed(username, request.getRemoteAddr());
        }
        return actor;
    }

    /** @return false for a wrong password and for an unknown user */
    boolean open(HttpServletRequest request, String username, String password) {
        var actor = authenticated(request, username, password);
        if (actor.isEmpty()) {
            return false;
        }
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(SessionOrBearer.ACCOUNT, actor.get().accountId());
        accounts.languageOf(actor.get().accountId()).ifPresent(tag -> session.setAttribute(Language.OF_ACCOUNT, tag));
        return true;
    }
}
