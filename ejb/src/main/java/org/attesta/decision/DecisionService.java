package org.attesta.decision;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.policy.Policy;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;

/** Decisions: taken up, sent back or decided by decision makers. What opens them is {@link DecisionFileService}. */
@Stateless
@LocalBean
public class DecisionService implements Acting<DecisionRow> {

    /** Questions and reasons inside the body are not the client's to read; it is told the outcome. */
    public static final Set<Role> READERS =
            Set.copyOf(EnumSet.of(Role.CM, Role.PLAN, Role.AUDITOR, Role.DM, Role.AB, Role.ADM));

    @Inject
    Decisions decisions;

    @Inject
    Dossiers dossiers;

    @Inject
    Deciders deciders;

    @Inject
    @Any
    Instance<OutcomeCheck> checks;

    @Inject
    @Any
    Instance<DecidedRecord> records;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    Policy policy;

    @Inject
    BusinessClock clock;

    @Inject
    Event<DecisionEvent> events;

    @Override
    public Lifecycle<?> lifecycle() {
        return DecisionLifecycle.ARROWS;
    }

    public Slice<DecisionRow> list(ListQuery query) {
        access.require("decision.read", READERS);
        return decisions.slice(query, access.ownClient()).map(Decision::row);
    }

    /** What waits for a decision maker, the longest waiting first. */
    public List<DecisionRow> queue() {
        access.require("decision.read", READERS);
        return decisions.queue(0, ListQuery.MAX).stream().map(Decision::row).toList();
    }

    @Override
    public DecisionRow row(UUID id) {
        return readable(id).row();
    }

    @Override
    public List<Gate> gates(UUID id) {
        var decision = readable(id);
        return DecisionLifecycle.ARROWS.gates(situation(decision, proposed(decision), Map.of()));
    }

    @Override
    public DecisionRow act(UUID id, Act act) {
        decisions.about(id).ifPresent(this::hold);
        var decision = access.visible("decision", id, decisions.locked(id));
        var intended = act.command() instanceof Decide given && given.outcome() != null
                ? chosen(decision, given)
                : proposed(decision);
        passage.pass(DecisionLifecycle.ARROWS, situation(decision, intended, act.reasons()), act);
        decisions.flush();
        tell(decision);
        return decision.row();
    }

    /** Audits, certification, decision: the same order wherever they are changed together. */
    private void hold(Decisions.About about) {
        dossiers.hold(about.programmeId());
        records.forEach(record -> record.hold(about.certificationId()));
    }

    private void tell(Decision decision) {
        if (decision.state() == DecisionState.DECIDED) {
            dossiers.closeAudits(decision);
            events.fire(decision.told());
        } else if (decision.awaitsAnswer()) {
            events.fire(decision.toldReturned());
        }
    }

    private Decision readable(UUID id) {
        var decision = access.visible("decision", id, decisions.byId(id));
        access.require("decision.read", READERS, decision);
        return decision;
    }

    private IntendedOutcome proposed(Decision decision) {
        return new IntendedOutcome(
                decision.certificationId(),
                decision.clientId(),
                decision.kind(),
                decision.kind().proposed(),
                decision.proposal().scope(),
                null,
                clock.today(),
                decision.proposal().until(),
                decision.takenByName());
    }

    private IntendedOutcome chosen(Decision decision, Decide given) {
        return new IntendedOutcome(
                decision.certificationId(),
                decision.clientId(),
                decision.kind(),
                given.outcome(),
                given.scope(),
                given.effective(),
                clock.today(),
                until(decision, given.outcome()),
                decision.takenByName());
    }

    private LocalDate until(Decision decision, DecisionOutcome outcome) {
        return outcome == DecisionOutcome.SUSPEND
                ? decision.proposal()
                        .suspendedUntil(clock.today(), policy.current().suspensionMonths())
                : null;
    }

    private DecisionSituation situation(Decision decision, IntendedOutcome intended, Map<String, String> reasons) {
        var actor = access.actor();
        var today = clock.today();
        return new DecisionSituation(
                decision,
                actor,
                today,
                dossiers.of(decision.programmeId(), decision.applicationId()),
                actor.has(Role.DM) ? deciders.of(actor, decision, today) : null,
                deciders.reviewerAble(decision, today),
                intended,
                decision.documents().changed(dossiers.items(decision)),
                checks.stream().flatMap(c -> c.judge(intended).stream()).toList(),
                reasons);
    }
}
