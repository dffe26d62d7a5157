package org.attesta.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
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

    static final String STALE = Notices.class.getName() + ".stale";

    private static final String WAITING = Notices.class.getName() + ".waiting";

    @Inject
    Words words;

    private final List<Notice> told = new ArrayList<>();

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

    /** Words of a bundle on this page: why nothing was done. */
    public void wrong(String key, Object... args) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.fill(key, args), null));
    }

    /** In the session until a page is drawn: the flash of Faces now and then loses what is said before a redirect. */
    private static void keep(String said) {
        var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        var waiting = session.get(WAITING) instanceof String before ? before + "\n" + said : said;
        session.put(WAITING, waiting);
    }

    private void takeWaiting(FacesContext faces) {
        boolean drawing = PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
        var session = faces.getExternalContext().getSessionMap();
        if (drawing && session.get(WAITING) instanceof String waiting) {
            session.remove(WAITING);
            waiting.lines()
                    .map(said -> new Notice("good", "pi-check-circle", said, null, null))
                    .forEach(told::add);
        }
    }

    /** Words of a bundle, in the reader's language. */
    public String say(String key) {
        return words.get(key);
    }

    Optional<String> words(String key) {
        return words.find(key);
    }

    public List<Notice> getAll() {
        var faces = FacesContext.getCurrentInstance();
        takeWaiting(faces);
        var all = new ArrayList<>(told);
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

    /** True from a stale version on until the page is read again. */
    public boolean isStale() {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewMap(false);
        return view != null && view.containsKey(STALE);
    }

    /** Told by the button that reads the record again. */
    public void freshen() {
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().remove(STALE);
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
