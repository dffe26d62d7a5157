package org.attesta.web.invitation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.attesta.access.TooManyAttempts;
import org.attesta.invitation.Register;
import org.attesta.invitation.SelfHelpService;
import org.attesta.web.shell.Language;
import org.attesta.web.shell.Notices;

/** Backs {@code signup.xhtml}: an organisation registers by itself, where the body allows it. */
@Named
@RequestScoped
public class SignupBacking {

    @EJB
    SelfHelpService selfHelp;

    @Inject
    Language language;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> text = new HashMap<>();
    private boolean asked;

    /** For {@code f:viewAction}; there is no such page where the body does not allow it. */
    public void load() {
        selfHelp.open();
    }

    public void register() {
        var register = new Register(text.get("organisation"), text.get("name"), text.get("email"), language.getTag());
        try {
            selfHelp.register(register, request.getRemoteAddr());
            asked = true;
        } catch (TooManyAttempts tooMany) {
            notices.wrong("security.later.ask");
        }
    }

    public boolean isOpen() {
        return selfHelp.registrationOpen();
    }

    public boolean isAsked() {
        return asked;
    }

    public Map<String, String> getText() {
        return text;
    }
}
