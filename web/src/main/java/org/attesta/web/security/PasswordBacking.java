package org.attesta.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.attesta.access.OwnAccountService;
import org.attesta.shared.BadInput;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Text;

/** Backs {@code password.xhtml}: who came with a one-time password chooses the own one. */
@Named
@RequestScoped
public class PasswordBacking {

    @EJB
    OwnAccountService own;

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    private String newPassword;
    private String again;

    /** Who has not come by a one-time password has nothing to do here. */
    public void load() throws IOException {
        if (SignIn.toRenew(request).isEmpty()) {
            redirect(WayBack.LOGIN);
        }
    }

    public void renew() throws IOException {
        var id = SignIn.toRenew(request).orElseThrow(() -> new NotVisible("password", ""));
        if (newPassword != null && !newPassword.equals(again)) {
            throw new BadInput("again", Text.of("account.password.differs"));
        }
        signIn.open(request, own.renew(id, newPassword));
        redirect("/");
    }

    private void redirect(String page) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + page);
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
