package org.attesta.web.account;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.attesta.access.AccountRow;
import org.attesta.access.ChangePassword;
import org.attesta.access.OwnAccountService;
import org.attesta.access.TooManyAttempts;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;
import org.attesta.web.security.SignIn;
import org.attesta.web.shell.Notices;

/** Backs {@code account/mine.xhtml}: everybody's own account. */
@Named
@ViewScoped
public class MyAccountBacking implements Serializable {

    private static final String HERE = "/account/mine?faces-redirect=true";

    @EJB
    OwnAccountService own;

    @Inject
    SignIn signIn;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private AccountRow row;
    private String language;
    private transient String password;
    private transient String newPassword;
    private transient String again;

    /** For {@code f:viewAction}. */
    public void load() {
        row = own.row();
        language = row.draft().language();
    }

    public String speak() {
        own.speak(row.version(), language);
        notices.info("account.languageSaved");
        return HERE;
    }

    /** Ends every other session; this one goes on. */
    public String changePassword() {
        if (newPassword != null && !newPassword.equals(again)) {
            throw new BadInput("again", Text.of("account.password.differs"));
        }
        try {
            signIn.open(request, own.changePassword(new ChangePassword(password, newPassword)));
        } catch (TooManyAttempts tooMany) {
            notices.wrong("security.later");
            return null;
        }
        notices.info("account.passwordChanged");
        return HERE;
    }

    public AccountRow getRow() {
        return row;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
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
