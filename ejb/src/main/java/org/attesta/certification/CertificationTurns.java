package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attesta.audit.AuditService;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Turn;
import org.attesta.shared.TurnSource;

/** What a leader can hand in or maintain after the recommendation; surveillance that was not done in time. */
@ApplicationScoped
public class CertificationTurns implements TurnSource {

    private static final Set<String> OF_LEADER = Set.of("submit-for-decision", "maintain");

    @Inject
    Certifications certifications;

    @Inject
    CertificationDesk desk;

    @Inject
    AuditService audits;

    @Override
    public List<Turn> turnsOf(Actor actor, LocalDate today, int limit) {
        if (actor.has(Role.CM)) {
            return certifications.surveillanceDue(LocalDate.EPOCH, today.minusDays(1), limit).stream()
                    .map(CertificationTurns::overdue)
                    .toList();
        }
        if (!actor.has(Role.AUDITOR) || actor.personId() == null) {
            return List.of();
        }
        return audits.recommendedBy(actor.personId()).stream()
                .map(certifications::ofProgramme)
                .flatMap(Optional::stream)
                .filter(c -> handedInBy(c, today))
                .limit(limit)
                .map(CertificationTurns::turn)
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

    private static Turn turn(Certification c) {
        return new Turn(
                c.type(), c.id(), c.number(), c.clientName(), Text.of("certification.turn." + c.stateName()), null);
    }
}
