package org.attesta.programme;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.application.ApplicationService;
import org.attesta.client.ClientService;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.policy.Policy;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Condition;
import org.attesta.shared.Gate;
import org.attesta.shared.GateSources;
import org.attesta.shared.Inputs;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.NotVisible;
import org.attesta.shared.OwnTransaction;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

/** Audit programmes: opened by an application, read by all who work with it, planned anew by the planner. */
@Stateless
@LocalBean
public class ProgrammeService implements Acting<ProgrammeRow> {

    /** Who may read programmes at all; a client account, its own only. */
    public static final Set<Role> READERS =
            Set.copyOf(EnumSet.of(Role.CLIENT, Role.CM, Role.PLAN, Role.AUDITOR, Role.EXPERT, Role.DM, Role.AB));

    public static final Set<Role> PLANNERS = Set.of(Role.PLAN);

    private static final int CYCLE_MONTHS = 36;

    @Inject
    Programmes programmes;

    @Inject
    ApplicationService applications;

    @Inject
    ClientService clients;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    BusinessClock clock;

    @Inject
    OwnTransaction own;

    @Inject
    Policy policy;

    @Inject
    GateSources sources;

    @Inject
    Event<ProgrammeEvent> events;

    @Override
    public Lifecycle<?> lifecycle() {
        return ProgrammeLifecycle.ARROWS;
    }

    public Slice<ProgrammeRow> list(ListQuery query) {
        access.require("programme.read", READERS);
        var found = programmes.slice(query, access.ownClient(), clients.named());
        var rows = rows(found.items()).iterator();
        return found.map(p -> rows.next());
    }

    /** The programme that an application led to, if this account may read it. */
    public Optional<ProgrammeRow> ofApplication(UUID applicationId) {
        access.require("programme.read", READERS);
        return programmes
                .ofApplication(applicationId)
                .filter(p -> access.sees(p.clientId()))
                .map(this::row);
    }

    @Override
    public ProgrammeRow row(UUID id) {
        return row(readable(id));
    }

    @Override
    public List<Gate> gates(UUID id) {
        return ProgrammeLifecycle.ARROWS.gates(situation(readable(id), clock.today()));
    }

    @Override
    public ProgrammeRow act(UUID id, Act act) {
        var programme = access.visible("programme", id, programmes.locked(id));
        passage.pass(ProgrammeLifecycle.ARROWS, situation(programme, clock.today()), act);
        programmes.flush();
        return row(programme);
    }

    /** Opens every surveillance audit whose window begins within the time that its planning needs. */
    public void openSurveillance(LocalDate day) {
        var until = day.plusDays(policy.current().surveillanceOpenDays());
        var due = programmes.surveillanceFrom(until, CivilDates.addMonths(day, -CYCLE_MONTHS));
        own.each("Opening the surveillance audit", due, id -> {
            programmes.locked(id).ifPresent(programme -> openWhereCertified(programme, day));
            programmes.flush();
        });
    }

    private void openWhereCertified(Programme programme, LocalDate day) {
        var situation = situation(programme, day);
        var open = ProgrammeLifecycle.ARROWS.gates(situation).stream().allMatch(Gate::open);
        if (open) {
            passage.pass(ProgrammeLifecycle.ARROWS, situation, Act.of(ProgrammeLifecycle.OPEN));
        }
    }

    /** An audit of the cycle has taken place. */
    public void held(UUID id, CycleStep step, LocalDate lastDay) {
        programmes.locked(id).ifPresent(p -> p.held(step, lastDay, CyclePolicy.of(policy.current())));
        programmes.flush();
    }

    /** A surveillance audit was cancelled: its place in the cycle is free again. */
    public void cancelled(UUID id, CycleStep step) {
        programmes.locked(id).ifPresent(programme -> programme.opened(step, null));
    }

    /** @throws org.attesta.shared.RuleViolation when the new dates break 9.1.3, have no reason, or belong to an audit that is open */
    public ProgrammeRow save(UUID id, long version, ReplanProgramme plan) {
        var programme = access.visible("programme", id, programmes.locked(id));
        var actor = access.require("programme.save", PLANNERS, programme);
        programme.expect(version);
        inputs.check(plan);
        access.demand("programme.save", programme, judged(programme, plan));
        programme.replan(plan);
        journal.write(NewEntry.done(actor, "programme.save", programme).because(plan.reason()));
        programmes.flush();
        return row(programme);
    }

    private List<Condition> judged(Programme programme, ReplanProgramme plan) {
        var wanted = programme.with(plan);
        var conditions = new ArrayList<>(programme.rules(wanted, clock.today(), CyclePolicy.of(policy.current())));
        boolean untouched = programme.planned().stream()
                .filter(kept -> kept.openedOn() != null)
                .allMatch(wanted::contains);
        boolean reasoned = plan.reason() != null && !plan.reason().isBlank();
        conditions.add(Condition.block("R-9.1.3.2", untouched, Text.of("programme.opened")));
        conditions.add(Condition.block("R-9.1.3.2", reasoned, Text.of("shared.reason")));
        return conditions;
    }

    /** The certification is decided: from now on the cycle counts from {@code decidedOn} (9.1.3.2). */
    public void startCycle(UUID id, LocalDate decidedOn) {
        var programme = programmes.locked(id).orElseThrow(() -> new NotVisible("programme", id));
        programme.start(decidedOn, CyclePolicy.of(policy.current()));
        journal.write(NewEntry.done(access.actor(), "programme.start", programme));
        programmes.flush();
    }

    /** What other features need; they have asked their own question of role. */
    public ProgrammeFacts facts(UUID id) {
        var programme = programmes.byId(id).orElseThrow(() -> new NotVisible("programme", id));
        var application = applications.facts(programme.applicationId());
        return programme.facts(application, programme.planned(), CyclePolicy.of(policy.current()));
    }

    /** As {@link #facts(UUID)}, for many at once. */
    public Map<UUID, ProgrammeFacts> facts(Collection<UUID> ids) {
        var found = programmes.byIds(Set.copyOf(ids));
        var sources =
                applications.facts(found.stream().map(Programme::applicationId).toList());
        var planned = programmes.planned(found);
        var limits = CyclePolicy.of(policy.current());
        return found.stream()
                .collect(Collectors.toMap(
                        Programme::id,
                        p -> p.facts(sources.get(p.applicationId()), planned.getOrDefault(p.id(), List.of()), limits)));
    }

    private ProgrammeSituation situation(Programme programme, LocalDate day) {
        var bare = new ProgrammeSituation(programme, access.actor(), day, List.of(), events::fire);
        var others = sources.judge("U1", bare);
        return new ProgrammeSituation(programme, access.actor(), day, others, events::fire);
    }

    private Programme readable(UUID id) {
        var programme = access.visible("programme", id, programmes.byId(id));
        access.require("programme.read", READERS, programme);
        return programme;
    }

    private ProgrammeRow row(Programme programme) {
        return rows(List.of(programme)).get(0);
    }

    private List<ProgrammeRow> rows(List<Programme> found) {
        var sources =
                applications.facts(found.stream().map(Programme::applicationId).toList());
        var names = clients.names(found.stream().map(Programme::clientId).toList());
        var planned = programmes.planned(found);
        var limits = CyclePolicy.of(policy.current());
        return found.stream()
                .map(p -> p.row(sources.get(p.applicationId()), names.get(p.clientId()), planned.get(p.id()), limits))
                .toList();
    }
}
