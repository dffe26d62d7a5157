package org.attesta.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attesta.access.AccountService.Known;
import org.attesta.access.TooManyAttempts;
import org.attesta.demo.DemoService;
import org.attesta.web.shell.Paths;
import org.attesta.web.shell.Visitor;
import org.attesta.web.shell.Words;

/** Backs {@code login.xhtml}; the view keeps no state, so that the page may stay open for days. */
@Named
@RequestScoped
public class LoginBacking {

    @Inject
    SignIn signIn;

    @Inject
    Visitor visitor;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @EJB
    DemoService demo;

    private String username;
    private String password;
    private String to;

    /** Who is signed in already does not need this page. */
    public void load() throws IOException {
        if (visitor.isSignedIn()) {
            goOn();
        }
    }

    public void enter() throws IOException {
        boolean complete = username != null && password != null;
        try {
            var known =
                    fromOtherSite() || !complete ? Optional.<Known>empty() : signIn.open(request, username, password);
            if (known.isEmpty()) {
                refuse("security.wrong");
                return;
            }
            if (known.get().oneTime()) {
                redirect(WayBack.PASSWORD);
                return;
            }
        } catch (TooManyAttempts tooMany) {
            refuse("security.later");
            return;
        }
        goOn();
    }

    private void refuse(String why) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get(why), null));
    }

    /** A form on a foreign page must not sign a browser in as somebody else. */
    private boolean fromOtherSite() {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private void redirect(String page) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + page);
    }

    private void goOn() throws IOException {
        var home = request.getContextPath() + "/";
        FacesContext.getCurrentInstance().getExternalContext().redirect(Paths.own(to, home));
    }

    /** In a demo the accounts to try it with; else nothing. */
    public List<DemoService.Account> getDemoAccounts() {
        return demo.accounts();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
