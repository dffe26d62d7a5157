package org.attesta.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.attesta.access.AccountService;
import org.attesta.web.shell.Language;

/** Opens the session of a right pair of user name and password. */
@ApplicationScoped
public class SignIn {

    @Inject
    AccountService accounts;

    /** @return false for a wrong password and for an unknown user, which nobody can tell apart */
    boolean open(HttpServletRequest request, String username, String password) {
        var actor = accounts.authenticate(username, password);
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
