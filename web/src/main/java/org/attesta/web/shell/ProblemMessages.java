package org.attesta.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attesta.shared.BadInput;
import org.attesta.shared.RuleViolation;

/** Says on the page, in its language, why nothing was written. */
final class ProblemMessages {

    private final FacesContext faces;
    private final Locale locale;
    private final Set<String> said = new HashSet<>();

    ProblemMessages(FacesContext faces) {
        this.faces = faces;
        this.locale = faces.getViewRoot().getLocale();
    }

    void add(RuleViolation broken) {
        for (var v : broken.violations()) {
            var said = Messages.find("shell.refused", locale)
                    .replace("{0}", v.message().in(locale));
            faces.addMessage(null, error(said, v.rule() + " · " + v.clause()));
        }
    }

    void add(BadInput bad) {
        for (var e : bad.errors()) {
            atField(e.field(), e.message().in(locale));
        }
    }

    void addStale() {
        faces.getViewRoot().getViewMap().put(Notices.STALE, true);
        faces.addMessage(null, error(Messages.find("shell.stale", locale), null));
    }

    void addUnavailable() {
        faces.addMessage(null, error(Messages.find("shell.error.503.onPage", locale), null));
    }

    void addIncident(String incident) {
        var said = Messages.find("shell.incident.onPage", locale).replace("{0}", incident);
        faces.addMessage(null, error(said, null));
    }

    /**
     * At the input whose client id ends like the field's path, {@code sites[2].city} → {@code sites:2:city}, else
     * {@code city}; of a list that is typed in one input, {@code gaps[0]}, at that. The same is said once at each.
     */
    private void atField(String field, String words) {
        var wanted = field.replace('[', ':').replace("]", "").replace('.', ':').replaceAll("(:[0-9]+)+$", "");
        var found = find(wanted);
        if (found == null && wanted.contains(":")) {
            found = find(wanted.substring(wanted.lastIndexOf(':') + 1));
        }
        if (said.add(found == null ? field : found + words)) {
            faces.addMessage(found, error(found == null ? field + ": " + words : words, null));
        }
    }

    private String find(String wanted) {
        var found = new String[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            var id = component.getClientId(faces);
            if (component instanceof UIInput && (id.equals(wanted) || id.endsWith(":" + wanted))) {
                found[0] = id;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static FacesMessage error(String summary, String detail) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, detail);
    }
}
