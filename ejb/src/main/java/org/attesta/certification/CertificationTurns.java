package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.audit.AuditService;
import org.attesta.decision.DecisionFileService;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.ReturnedFile;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Turn;
import org.attesta.shared.TurnSource;

/**
 * What a leader can hand in or maintain after the recommendation; what came back with questions; surveillance that was
 * not done in time.
 */
@ApplicationScoped
public class CertificationTurns implements TurnSource {

    private static final Set<String> OF_LEADER = Set.of("submit-for-decision", "maintain");

    @Inject
    Certifications certifications;

    @Inject
    CertificationDesk desk;

    @Inject
    AuditService audits;

    @Inject
    DecisionFileService files;

    @Override
    public List<Turn> turnsOf(Actor actor, LocalDate today, int limit) {
        var turns = new LinkedHashMap<UUID, Turn>();
        if (actor.has(Role.CM)) {
            certifications
                    .surveillanceDue(LocalDate.EPOCH, today.minusDays(1), limit)
                    .forEach(c -> turns.put(c.id(), overdue(c)));
        }
        if (actor.hasAny(Set.of(Role.CM, Role.AUDITOR))) {
            returnedTo(actor).forEach(c -> turns.put(c.id(), turn(c, "returned")));
        }
        if (actor.has(Role.AUDITOR) && actor.personId() != null) {
            concludedBy(actor, today).forEach(c -> turns.putIfAbsent(c.id(), turn(c, c.stateName())));
        }
        return turns.values().stream().limit(limit).toList();
    }

    /** Files that came back with questions; a first package is its leader's to hand in like any other. */
    private List<Certification> returnedTo(Actor actor) {
        return files.returned().stream()
                .filter(f -> f.kind() != DecisionKind.INITIAL)
                .filter(f -> actor.has(Role.CM) && f.ofManagers()
                        || actor.personId() != null && actor.personId().equals(f.proposer()))
                .map(ReturnedFile::certificationId)
                .map(certifications::byId)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Certification> concludedBy(Actor actor, LocalDate today) {
        return audits.recommendedBy(actor.personId()).stream()
                .map(certifications::ofProgramme)
                .flatMap(Optional::stream)
                .filter(c -> handedInBy(c, today))
                .toList();
    }

    private boolean handedInBy(Certification certification, LocalDate today) {
        return CertificationLifecycle.ARROWS.gates(desk.situation(certification, today)).stream()
                .anyMatch(g -> OF_LEADER.contains(g.action()) && g.open());
    }

    private static Turn overdue(Certification c) {
        return new Turn(
                c.type(),
                c.id(),
                c.number(),
                c.clientName(),
                Text.of("certification.turn.overdue"),
                c.surveillanceDue());
    }

    private static Turn turn(Certification c, String what) {
        return new Turn(c.type(), c.id(), c.number(), c.clientName(), Text.of("certification.turn." + what), null);
    }
}
