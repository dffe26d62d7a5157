package org.attesta.web.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.attesta.invitation.Join;
import org.attesta.invitation.JoinService;
import org.attesta.invitation.Joining;
import org.attesta.shared.BadInput;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Text;
import org.attesta.web.security.SignIn;

/** Backs {@code join.xhtml}: what the holder of a one-time link does with it. */
@Named
@RequestScoped
public class JoinBacking {

    @EJB
    JoinService joins;

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    private String token;
    private Joining joining;
    private String name;
    private String newPassword;
    private String again;

    /** Before anything is drawn or read: which fields there are depends on it. */
    @PostConstruct
    void readToken() {
        token = request.getParameter("token");
    }

    /** A link that nobody gave out is told as such, with the status of one. */
    public void load() {
        if (getJoining() == null) {
            ((HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse())
                    .setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            name = joining.name();
        }
    }

    public void join() throws IOException {
        if (newPassword != null && !newPassword.equals(again)) {
            throw new BadInput("again", Text.of("account.password.differs"));
        }
        signIn.open(request, joins.join(token, new Join(name, newPassword)));
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/");
    }

    /** What the link is for; null for one that nobody gave out. */
    public Joining getJoining() {
        if (joining == null && token != null) {
            try {
                joining = joins.look(token);
            } catch (NotVisible unknown) {
                joining = null;
            }
        }
        return joining;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
