package org.attesta.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Optional;

/** Ties the input inside {@code at:field} to its hint and its message, for people who hear the page. */
@Named
@ApplicationScoped
public class Fields {

    /** Before the field is drawn: names hint and problem of the first input inside it. */
    public void describe(ComponentSystemEvent event) {
        var box = event.getComponent();
        inputIn(box).ifPresent(input -> {
            var base = input.getClientId();
            var ids = new StringBuilder();
            if (box.getAttributes().get("hinted") != null) {
                ids.append(base).append("-hint ");
            }
            ids.append(base).append("-problem");
            var attributes = input.getPassThroughAttributes(true);
            attributes.put("aria-describedby", ids.toString());
            attributes.put("aria-invalid", String.valueOf(wrong(input, base)));
        });
    }

    /** What the input itself refused, or a service afterwards. */
    private static boolean wrong(UIInput input, String clientId) {
        var faces = FacesContext.getCurrentInstance();
        return !input.isValid() || !faces.getMessageList(clientId).isEmpty();
    }

    private static Optional<UIInput> inputIn(UIComponent parent) {
        for (var child : parent.getChildren()) {
            if (child instanceof UIInput input) {
                return Optional.of(input);
            }
            var deeper = inputIn(child);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
