package org.attesta.audit;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.access.CurrentActor;
import org.attesta.access.Passage;
import org.attesta.client.ClientService;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.NotVisible;
import org.attesta.shared.OwnTransaction;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;

/** Audits along their arrows U2 to U20; what is written into them is {@link AuditDraftService}'s. */
@Stateless
@LocalBean
public class AuditService implements Acting<AuditRow> {

    /** Who may read audits at all; a client account, its own only. */
    public static final Set<Role> READERS =
            Set.copyOf(EnumSet.of(Role.CLIENT, Role.CM, Role.PLAN, Role.AUDITOR, Role.EXPERT, Role.DM, Role.AB));

    /** What takes the days of people, or takes them again. */
    private static final Set<String> BOOKING = Set.of("propose-team", "replace-team", "send-plan", "confirm");

    @Inject
    Audits audits;

    @Inject
    AuditSituations situations;

    @Inject
    AuditPeople people;

    @Inject
    AuditOpening opening;

    @Inject
    ClientService clients;

    @Inject
    Instance<AuditFindings> findings;

    @Inject
    Access access;

    @Inject
    CurrentActor current;

    @Inject
    Passage passage;

    @Inject
    BusinessClock clock;

    @Inject
    OwnTransaction own;

    @Override
    public Lifecycle<?> lifecycle() {
        return AuditLifecycle.ARROWS;
    }

    public Slice<AuditRow> list(ListQuery query) {
        access.require("audit.read", READERS);
        return rows(audits.slice(query, access.ownClient(), clients.named()));
    }

    /** The audits of one programme, oldest first. */
    public List<AuditRow> rowsOf(UUID programmeId) {
        access.require("audit.read", READERS);
        return rows(audits.ofProgramme(programmeId).stream()
                .filter(a -> access.sees(a.clientId()))
                .toList());
    }

    /** The audits of one organisation, oldest first. */
    public List<AuditRow> rowsOfClient(UUID clientId) {
        access.require("audit.read", READERS);
        return access.sees(clientId) ? rows(audits.ofClient(clientId)) : List.of();
    }

    @Override
    public AuditRow row(UUID id) {
        return row(readable(id));
    }

    @Override
    public List<Gate> gates(UUID id) {
        var audit = readable(id);
        return AuditLifecycle.ARROWS.gates(situations.of(audit, access.actor(), clock.today(), null));
    }

    @Override
    public AuditRow act(UUID id, Act act) {
        var audit = held(id);
        take(audit, act, clock.today());
        if (audit.state() == AuditState.REPORT_ISSUED) {
            afterReport(audit);
        }
        audits.flush();
        return row(audit);
    }

    /** U11 and U19: what follows from a report without anybody's act. */
    private void afterReport(Audit audit) {
        if (audit.kind() == AuditType.STAGE1) {
            bySystem(audit, "close", clock.today());
        } else if (findings.stream().anyMatch(f -> f.anyNonconformity(audit.id()))) {
            bySystem(audit, "follow-up", clock.today());
        }
    }

    /**
     * Holds the audits of a programme until the transaction ends, for what is judged by them and changes them. Comes
     * first: the order is audits, certification, decision.
     */
    public void hold(UUID programmeId) {
        audits.hold(programmeId);
    }

    /** U13: what was recommended is decided. Part of the caller's transaction; an audit that is closed stays so. */
    public void closeBySystem(UUID id) {
        var audit = audits.locked(id).orElseThrow(() -> new NotVisible("audit", id));
        if (audit.state() == AuditState.RECOMMENDED) {
            bySystem(audit, "close", clock.today());
            audits.flush();
        }
    }

    /**
     * Nobody is certified any more: what has not begun does not take place (U14), nothing is opened instead, and what is
     * concluded leads to nothing more (U13).
     */
    public void callOff(UUID programmeId) {
        for (var audit : audits.ofProgramme(programmeId)) {
            if (audit.state().ahead()) {
                bySystem(audit, "call-off", clock.today());
            } else if (audit.state() == AuditState.RECOMMENDED) {
                bySystem(audit, "close", clock.today());
            }
        }
        audits.flush();
    }

    /** C4: another Stage 2 was decided on. This one is over, its repetition is opened. */
    public void repeatBySystem(UUID id) {
        closeBySystem(id);
        audits.byId(id).ifPresent(audit -> opening.repeat(audit, clock.today()));
    }

    /** U3 without the client's word, for every team whose window ended before {@code day} (9.2.3.5). */
    public void confirmTeamsAfterWindow(LocalDate day) {
        own.each("Confirming the team", audits.windowOver(day), id -> confirmTeam(id, day));
    }

    private void confirmTeam(UUID id, LocalDate day) {
        audits.locked(id).filter(audit -> audit.objections().open().isEmpty()).ifPresent(audit -> {
            bySystem(audit, "confirm-team", day);
            audits.flush();
        });
    }

    /** What other features need; they have asked their own question of role. */
    public AuditFacts facts(UUID id) {
        var audit = audits.byId(id).orElseThrow(() -> new NotVisible("audit", id));
        return AuditViews.facts(audit, namesOf(List.of(audit)));
    }

    /** The same, held until the transaction ends: what rests on its state and its next step come one after the other. */
    public AuditFacts factsHeld(UUID id) {
        audits.locked(id);
        return facts(id);
    }

    public List<AuditFacts> ofProgramme(UUID programmeId) {
        var found = audits.ofProgramme(programmeId);
        var names = namesOf(found);
        return found.stream().map(a -> AuditViews.facts(a, names)).toList();
    }

    /** The audits whose teams judge what an audit asked for or found ({@link AuditFacts#judging}). */
    public List<AuditFacts> judging(UUID id) {
        var audit = facts(id);
        return audit.judging(ofProgramme(audit.programmeId()));
    }

    /** The audits of an organisation whose team is confirmed. */
    public List<AuditFacts> confirmedOf(UUID clientId) {
        var found = audits.ofClient(clientId).stream()
                .filter(a -> a.state().teamConfirmed())
                .toList();
        var names = namesOf(found);
        return found.stream().map(a -> AuditViews.facts(a, names)).toList();
    }

    /** The programmes whose audits this person has recommended on, and that wait for what follows from it. */
    public List<UUID> recommendedBy(UUID personId) {
        return audits.recommendedBy(personId, ListQuery.MAX).stream()
                .map(Audit::programmeId)
                .distinct()
                .toList();
    }

    /** The audits of a programme for a file; who puts it together has asked who may. */
    public List<AuditRow> filed(UUID programmeId) {
        return rows(audits.ofProgramme(programmeId));
    }

    /** As {@link #filed(UUID)}, for many programmes at once, by programme. */
    public Map<UUID, List<AuditRow>> filed(Collection<UUID> programmeIds) {
        return rows(audits.ofProgrammes(Set.copyOf(programmeIds))).stream()
                .collect(Collectors.groupingBy(AuditRow::programmeId));
    }

    /** The programmes in whose audits the person had a part, whatever part. */
    public Set<UUID> programmesWithSeatOf(UUID personId) {
        return Set.copyOf(audits.programmesWithSeatOf(personId));
    }

    /** The programmes with a surveillance audit that is reported and has led to nothing yet. */
    public List<UUID> programmesAwaitingSurveillance() {
        return audits.programmesOf(
                AuditType.SURVEILLANCE,
                EnumSet.of(AuditState.REPORT_ISSUED, AuditState.NC_FOLLOWUP, AuditState.RECOMMENDED));
    }

    private void bySystem(Audit audit, String action, LocalDate today) {
        current.runAs(Actor.SYSTEM, () -> {
            take(audit, Act.of(action), today);
            return null;
        });
    }

    private void take(Audit audit, Act act, LocalDate today) {
        if (BOOKING.contains(act.action())) {
            people.hold(AuditSituations.team(audit, act.command()));
        }
        passage.pass(AuditLifecycle.ARROWS, situations.of(audit, access.actor(), today, act.command()), act);
    }

    private Audit readable(UUID id) {
        var audit = access.visible("audit", id, audits.byId(id));
        access.require("audit.read", READERS, audit);
        return audit;
    }

    private Audit held(UUID id) {
        return access.visible("audit", id, audits.locked(id));
    }

    private AuditRow row(Audit audit) {
        return rows(List.of(audit)).get(0);
    }

    private List<AuditRow> rows(List<Audit> found) {
        return rows(new Slice<>(found, null, null)).items();
    }

    private Slice<AuditRow> rows(Slice<Audit> found) {
        var organisations =
                clients.names(found.items().stream().map(Audit::clientId).toList());
        var persons = namesOf(found.items());
        boolean staff = !access.actor().ofClient();
        return found.map(a -> AuditViews.row(a, new AuditViews.Names(organisations.get(a.clientId()), persons), staff));
    }

    private Map<UUID, String> namesOf(Collection<Audit> found) {
        return people.names(found.stream()
                .flatMap(a -> a.team().stream())
                .map(Seat::personId)
                .toList());
    }
}
