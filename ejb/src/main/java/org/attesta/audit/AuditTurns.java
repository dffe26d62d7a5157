package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Turn;
import org.attesta.shared.TurnSource;

/** Whose turn an audit is. */
@ApplicationScoped
public class AuditTurns implements TurnSource {

    private static final Set<AuditState> OF_LEADER = EnumSet.of(
            AuditState.TEAM_CONFIRMED,
            AuditState.CONFIRMED,
            AuditState.FIELDWORK_DONE,
            AuditState.TERMINATED_EARLY,
            AuditState.REPORT_DRAFT,
            AuditState.REPORT_ISSUED,
            AuditState.NC_FOLLOWUP);

    @Inject
    Audits audits;

    @Inject
    ClientService clients;

    @Override
    public List<Turn> turnsOf(Actor actor, LocalDate today, int limit) {
        var mine = waiting(actor, limit).stream().filter(a -> asks(a, actor)).toList();
        var names = clients.names(mine.stream().map(Audit::clientId).toList());
        return mine.stream().map(a -> turn(a, actor, names)).toList();
    }

    /** Of every role that the actor has; the queries bring only what asks, so that a limit cuts off nothing else. */
    private List<Audit> waiting(Actor actor, int limit) {
        var found = new LinkedHashSet<Audit>();
        if (actor.has(Role.CLIENT) && actor.clientId() != null) {
            found.addAll(audits.waitingForClient(actor.clientId(), limit));
        }
        if (actor.hasAny(Set.of(Role.AUDITOR, Role.EXPERT)) && actor.personId() != null) {
            found.addAll(audits.waitingForTeam(OF_LEADER, actor.personId(), limit));
        }
        if (actor.has(Role.PLAN)) {
            found.addAll(audits.waitingForPlanner(limit));
        }
        return List.copyOf(found);
    }

    /** An objection is the planner's to answer; the checklist is the whole team's; all other work is the leader's. */
    static boolean asks(Audit audit, Actor actor) {
        return switch (audit.state()) {
            case PLANNED, POSTPONED -> actor.has(Role.PLAN);
            case TEAM_PROPOSED -> actor.has(audit.objections().open().isPresent() ? Role.PLAN : Role.CLIENT);
            case TEAM_CONFIRMED ->
                actor.has(Role.CLIENT) ? audit.kind() == AuditType.STAGE1 : audit.ledBy(actor.personId());
            case PLAN_SENT -> actor.has(Role.CLIENT);
            case IN_PROGRESS ->
                audit.team().stream().anyMatch(s -> s.personId().equals(actor.personId()) && s.part() != Part.OBSERVER);
            case CONFIRMED, FIELDWORK_DONE, TERMINATED_EARLY, REPORT_DRAFT, REPORT_ISSUED, NC_FOLLOWUP ->
                audit.ledBy(actor.personId());
            case RECOMMENDED, CLOSED, CANCELLED -> false;
        };
    }

    private static Turn turn(Audit audit, Actor actor, Map<UUID, String> names) {
        var side = actor.ofClient() ? "client" : "body";
        return new Turn(
                audit.type(),
                audit.id(),
                audit.number(),
                names.get(audit.clientId()),
                Text.of("audit.turn." + side + "." + audit.stateName(), Text.of("audit.type." + audit.kind())),
                due(audit));
    }

    /** The day that sets the pace of this state, where one does. */
    private static LocalDate due(Audit audit) {
        return switch (audit.state()) {
            case PLANNED -> audit.windowFrom();
            case TEAM_PROPOSED -> audit.objectionUntil();
            case TEAM_CONFIRMED, PLAN_SENT, CONFIRMED ->
                audit.draft().schedule().firstDay();
            case IN_PROGRESS -> audit.draft().schedule().lastDay();
            default -> null;
        };
    }
}
