package org.attesta.web.shell;

import static org.attesta.shared.Role.AB;
import static org.attesta.shared.Role.ADM;
import static org.attesta.shared.Role.AUDITOR;
import static org.attesta.shared.Role.CLIENT;
import static org.attesta.shared.Role.CM;
import static org.attesta.shared.Role.DM;
import static org.attesta.shared.Role.EVID;
import static org.attesta.shared.Role.EXPERT;
import static org.attesta.shared.Role.IMPC;
import static org.attesta.shared.Role.PLAN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.attesta.shared.Role;

/** The main menu: to each role the lists it works with. The services still decide what is in them. */
@Named
@RequestScoped
public class Navigation {

    /**
     * One entry of the menu.
     *
     * @param key also the message key {@code shell.nav.<key>}
     * @param page view id without suffix
     */
    public record Entry(String key, String page, String icon, Set<Role> roles) {}

    private static final String DEMO = "demo";

    private static final List<Entry> ALL = List.of(
            entry("home", "/home", "pi-home", Role.values()),
            entry("due", "/due/list", "pi-clock", CLIENT, CM, PLAN, AUDITOR, DM, AB),
            entry("applications", "/application/list", "pi-file-edit", CLIENT, CM, PLAN, AB),
            entry("programmes", "/programme/list", "pi-calendar", CLIENT, CM, PLAN, AB),
            entry("audits", "/audit/list", "pi-search", CLIENT, CM, PLAN, AUDITOR, EXPERT, DM, AB),
            entry("findings", "/finding/list", "pi-exclamation-triangle", CLIENT, EVID, CM, AUDITOR, EXPERT, DM, AB),
            entry("evidence", "/evidence/list", "pi-folder-open", CLIENT, EVID, AUDITOR, EXPERT, DM, AB),
            entry("decisions", "/decision/list", "pi-check-square", CM, DM, AB),
            entry("certifications", "/certification/list", "pi-verified", CLIENT, CM, PLAN, AUDITOR, DM, AB),
            entry("certificates", "/certificate/list", "pi-id-card", CLIENT, CM, DM, AB),
            entry("clients", "/client/list", "pi-building", CLIENT, CM, PLAN, AUDITOR, DM, AB),
            entry("people", "/person/list", "pi-users", CM, PLAN, IMPC, AB, ADM),
            entry("accounts", "/account/list", "pi-key", CLIENT, CM, ADM),
            entry("declarations", "/declaration/mine", "pi-shield", CM, PLAN, AUDITOR, EXPERT, DM),
            entry("imports", "/takeover/list", "pi-file-import", CM, AB, ADM),
            entry("checklist", "/checklist/list", "pi-list-check", CM, PLAN, AUDITOR, EXPERT, DM, AB, ADM),
            entry("outbox", "/outbox/list", "pi-envelope", CM, ADM),
            entry("journal", "/journal/list", "pi-history", CM, DM, AB, ADM),
            entry("settings", "/settings/show", "pi-cog", CM, AB, ADM),
            entry(DEMO, "/demo/show", "pi-clock", ADM));

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    public List<Entry> getEntries() {
        return ALL.stream()
                .filter(e -> visitor.isAny(e.roles()))
                .filter(e -> !e.key().equals(DEMO) || visitor.getDemoDate() != null)
                .toList();
    }

    /** True for the entry whose folder the shown page is in. */
    public boolean here(Entry entry) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var folder = entry.page().substring(0, entry.page().lastIndexOf('/') + 1);
        return folder.equals("/") ? path.lastIndexOf('/') == 0 : path.startsWith(folder);
    }

    private static Entry entry(String key, String page, String icon, Role... roles) {
        return new Entry(key, page, icon, Set.of(roles));
    }
}
