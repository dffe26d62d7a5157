package org.attesta.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Role;

/** Who looks at this page, for drawing it only: what may be done is decided by the services. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    HttpServletRequest request;

    @Inject
    Instance<BusinessClock> clock;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(this::is).toList();
    }

    public boolean is(Role role) {
        return request.isUserInRole(role.name());
    }

    public boolean isAny(Collection<Role> roles) {
        return roles.stream().anyMatch(this::is);
    }

    /** True when the gate belongs to one of the visitor's roles, open or not. */
    public boolean may(Gate gate) {
        return isAny(gate.by());
    }

    /** Accounts of a client organisation see their own organisation only, so its name is left out of lists. */
    public boolean isOfClient() {
        return isAny(Role.CLIENT_SIDE);
    }

    /** Ends the session, whoever opened it. */
    public String signOut() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return "/index?faces-redirect=true";
    }

    public LocalDate getToday() {
        return clock.isResolvable() ? clock.get().today() : null;
    }
}
