package org.attesta.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.Condition;
import org.attesta.shared.Gate;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Reading;
import org.attesta.shared.Reason;
import org.attesta.shared.Role;
import org.attesta.shared.Row;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Text;

/**
 * Base of every {@code @ViewScoped} bean behind the page of one record: reads the record and its gates, takes its
 * actions. The version first read is kept with the page, so that the second of two people is told, and loses no text.
 *
 * @param <R> the record as the page shows it
 */
public abstract class RecordBacking<R extends Row> implements Serializable {

    /** Steps aside or back, drawn quieter than those that lead on. */
    private static final Set<String> ASIDE = Set.of(
            "cancel",
            "decline",
            "disable",
            "discard",
            "dispute",
            "end",
            "need-more",
            "object",
            "order-stage2",
            "postpone",
            "reclassify",
            "reduce",
            "reject-dates",
            "reject-evidence",
            "repeat",
            "replace-team",
            "request-info",
            "return",
            "suspend",
            "terminate",
            "void",
            "withdraw");

    @Inject
    protected Notices notices;

    @Inject
    Access access;

    @Inject
    Visitor visitor;

    @Inject
    Reading reading;

    private UUID id;
    private R row;
    private Long version;
    private List<Gate> gates = List.of();
    private String opened;
    private String reason;
    private final Map<String, String> reasons = new HashMap<>();

    /** Warnings that stopped the step tried last, because they depend on what was typed for it; by rule id. */
    private final Map<String, Condition> stopped = new LinkedHashMap<>();

    private String tried;

    /** The service of the record's feature. */
    protected abstract Acting<R> service();

    /** For {@code f:viewAction}; pages that need more override {@link #loaded}. */
    public void load() {
        if (id == null) {
            throw new NotVisible(getType(), "");
        }
        reading.run(this::readAll);
    }

    private void readAll() {
        row = service().row(id);
        requireRoleOfForm();
        version = row.version();
        gates = service().gates(id);
        loaded();
    }

    /** Reads the record again but keeps what was typed: what a person does after a stale version. */
    public void refresh() {
        var typed = version;
        load();
        if (!Objects.equals(typed, version)) {
            notices.here("shell.refreshed");
        }
    }

    /** The form of an action is open to whom the action is; everybody else hears so before typing anything. */
    private void requireRoleOfForm() {
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        var action = page.substring(page.lastIndexOf('/') + 1).replace(".xhtml", "");
        var roles = service().lifecycle().arrowsOf(action).stream()
                .flatMap(t -> t.by().stream())
                .collect(Collectors.toSet());
        if (!roles.isEmpty()) {
            require(action, roles);
        }
    }

    /** For forms of what moves no state: refused, and kept in the journal, as the writing itself would be. */
    protected void require(String what, Set<Role> roles) {
        access.require(getType() + "." + what, roles, getType(), row);
    }

    /** Hook for pages that read more than the record and its gates. */
    protected void loaded() {}

    /** The first press of an action's button: acts at once, or opens the form that asks for what is missing. */
    public String start(Gate gate) {
        if (asksFirst(gate)) {
            opened = gate.action();
            return null;
        }
        return act(gate.action(), null);
    }

    /** The press inside the opened form. */
    public String finish(Gate gate) {
        return act(gate.action(), takesReason(gate) ? new Reason(reason) : null);
    }

    public void cancel() {
        opened = null;
    }

    /** Takes an action and goes to the record's page; for feature forms too, with their own command. */
    public String act(String action, Record command) {
        try {
            service().act(id, new Act(action, command, givenReasons(), version));
        } catch (RuntimeException refused) {
            remember(action, refused);
            throw refused;
        }
        notices.done(getType(), action);
        return "/" + getType() + "/show?faces-redirect=true&id=" + id;
    }

    /** One that has its reason by now stays, so that nothing is sent that nobody sees. */
    private void remember(String action, RuntimeException refused) {
        if (!action.equals(tried)) {
            stopped.clear();
        }
        tried = action;
        if (Cause.of(refused) instanceof RuleViolation broken) {
            broken.violations().stream()
                    .filter(v -> v.level() == Condition.Level.WARN)
                    .forEach(v -> stopped.put(v.rule(), bare(v)));
        }
    }

    /** Without the words that a reason is needed: the field says that itself. */
    private static Condition bare(Condition warning) {
        return warning.message().args().get(0) instanceof Text words
                ? Condition.warn(warning.rule(), false, words)
                : warning;
    }

    /** What a step is warned of, each to be passed with a reason: as the record is, and as the last try was refused. */
    public Collection<Condition> warnings(String action) {
        var byRule = new LinkedHashMap<String, Condition>();
        gates.stream()
                .filter(g -> g.action().equals(action))
                .flatMap(g -> g.warnings().stream())
                .forEach(w -> byRule.put(w.rule(), w));
        if (action.equals(tried)) {
            stopped.forEach(byRule::putIfAbsent);
        }
        return byRule.values();
    }

    public boolean takesReason(Gate gate) {
        return Reason.class.equals(commandOf(gate));
    }

    /** True for actions with a form of their own: the page {@code /<type>/<action>}. */
    public boolean ownForm(Gate gate) {
        var command = commandOf(gate);
        return command != null && !Reason.class.equals(command);
    }

    public boolean aside(Gate gate) {
        return ASIDE.contains(gate.action());
    }

    private boolean asksFirst(Gate gate) {
        return takesReason(gate)
                || !gate.warnings().isEmpty()
                || notices.words(confirmKey(gate)).isPresent();
    }

    /** The question before an act that cannot be undone: {@code confirm.<action>} of the feature's bundle. */
    public String question(Gate gate) {
        return notices.words(confirmKey(gate)).orElse("");
    }

    private String confirmKey(Gate gate) {
        return getType() + ".confirm." + gate.action();
    }

    private Class<? extends Record> commandOf(Gate gate) {
        return service().lifecycle().arrowsOf(gate.action()).stream()
                .filter(t -> t.id().equals(gate.transition()))
                .findFirst()
                .orElseThrow()
                .command();
    }

    private Map<String, String> givenReasons() {
        var given = new HashMap<>(reasons);
        given.values().removeIf(r -> r == null || r.isBlank());
        return given;
    }

    /** Gates of the visitor's roles, for the buttons. */
    public List<Gate> getMine() {
        return gates.stream().filter(visitor::may).toList();
    }

    public boolean isOpen(Gate gate) {
        return gate.open();
    }

    public boolean isOpened(Gate gate) {
        return gate.action().equals(opened);
    }

    public long getMetCount() {
        return conditions().stream().filter(Condition::met).count();
    }

    public long getConditionCount() {
        return conditions().size();
    }

    private List<Condition> conditions() {
        return gates.stream().flatMap(g -> g.conditions().stream()).toList();
    }

    public String getType() {
        return service().lifecycle().type();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public R getRow() {
        return row;
    }

    public Long getVersion() {
        return version;
    }

    public List<Gate> getGates() {
        return gates;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why each unmet warning is passed, by rule id. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
