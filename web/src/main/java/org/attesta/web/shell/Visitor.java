package org.attesta.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attesta.access.CurrentActor;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Installation;
import org.attesta.shared.Role;

/** Who looks at this page, for drawing it only: what may be done is decided by the services. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    CurrentActor current;

    @Inject
    BusinessClock clock;

    @Inject
    Installation installation;

    @Inject
    HttpServletRequest request;

    private LocalDate today;

    public boolean isSignedIn() {
        return current.signedIn().isPresent();
    }

    /** What is kept in a browser for one account is not shown to the next. */
    public UUID getAccountId() {
        return current.signedIn().map(Actor::accountId).orElse(null);
    }

    public String getName() {
        return current.signedIn().map(Actor::name).orElse("");
    }

    public List<Role> getRoles() {
        return current.signedIn().stream()
                .flatMap(a -> a.roles().stream())
                .sorted()
                .toList();
    }

    public boolean is(Role role) {
        return current.signedIn().filter(a -> a.has(role)).isPresent();
    }

    public boolean isAny(Collection<Role> roles) {
        return current.signedIn().filter(a -> a.hasAny(roles)).isPresent();
    }

    /** True when the gate belongs to one of the visitor's roles, open or not. */
    public boolean may(Gate gate) {
        return isAny(gate.by());
    }

    /** Accounts of a client organisation see their own organisation only, so its name is left out of lists. */
    public boolean isOfClient() {
        return current.signedIn().filter(Actor::ofClient).isPresent();
    }

    /** The business date where it may differ from the calendar's: in a demo; otherwise null. */
    public LocalDate getDemoDate() {
        return installation.demo() ? getToday() : null;
    }

    public LocalDate getToday() {
        if (today == null) {
            today = clock.today();
        }
        return today;
    }

    /** Ends the session, whoever opened it. */
    public String signOut() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return "/login?faces-redirect=true";
    }
}
