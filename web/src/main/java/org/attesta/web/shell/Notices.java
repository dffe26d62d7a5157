package org.attesta.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages area of a page: what was done, what was refused, and where. */
@Named
@RequestScoped
public class Notices {

    /** @param target client id of the input the notice is about, or null */
    public record Notice(String kind, String icon, String summary, String detail, String target) {}

    @Inject
    Words words;

    /** Tells what an action did, on the page that is shown next: {@code done.<action>} of the feature's bundle. */
    public void done(String type, String action) {
        var said = words.find(type + ".done." + action)
                .orElseGet(() -> words.fill("shell.done", words.action(type, action)));
        keep(said);
    }

    /** Words of a bundle, shown on the page that is shown next, also after a redirect. */
    public void info(String key, Object... args) {
        keep(words.fill(key, args));
    }

    /** Words of a bundle on this page, which stays. */
    public void here(String key, Object... args) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.fill(key, args), null));
    }

    private static void keep(String said) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
    }

    Optional<String> words(String key) {
        return words.find(key);
    }

    public List<Notice> getAll() {
        var faces = FacesContext.getCurrentInstance();
        var all = new ArrayList<Notice>();
        var targets = faces.getClientIdsWithMessages();
        while (targets.hasNext()) {
            var target = targets.next();
            for (var message : faces.getMessageList(target)) {
                all.add(notice(message, target));
                if (target == null) {
                    message.rendered();
                }
            }
        }
        return all;
    }

    private static Notice notice(FacesMessage message, String target) {
        boolean bad = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
        boolean warn = message.getSeverity().equals(FacesMessage.SEVERITY_WARN);
        var detail = message.getDetail();
        return new Notice(
                bad ? "bad" : warn ? "warn" : "good",
                bad ? "pi-times-circle" : warn ? "pi-exclamation-triangle" : "pi-check-circle",
                message.getSummary(),
                detail == null || detail.equals(message.getSummary()) ? null : detail,
                target);
    }
}
