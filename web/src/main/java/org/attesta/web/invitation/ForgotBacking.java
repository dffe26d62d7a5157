package org.attesta.web.invitation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.attesta.access.TooManyAttempts;
import org.attesta.invitation.LostPassword;
import org.attesta.invitation.SelfHelpService;
import org.attesta.shared.Installation;
import org.attesta.web.shell.Notices;

/** Backs {@code forgot.xhtml}: a link to another password, for whoever can read the mail of an address. */
@Named
@RequestScoped
public class ForgotBacking {

    @EJB
    SelfHelpService selfHelp;

    @Inject
    Installation installation;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String email;
    private boolean asked;

    public void ask() {
        try {
            selfHelp.lostPassword(new LostPassword(email), request.getRemoteAddr());
            asked = true;
        } catch (TooManyAttempts tooMany) {
            notices.wrong("security.later.ask");
        }
    }

    public boolean isAsked() {
        return asked;
    }

    /** Where no mail goes out, the administrator hands the link over. */
    public boolean isByMail() {
        return installation.sendsMail();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
