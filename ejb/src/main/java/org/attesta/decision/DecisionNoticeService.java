package org.attesta.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.access.Access;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Role;

/** What is told of decisions outside the decision makers' room: to staff, and to the client whose decision it is. */
@Stateless
public class DecisionNoticeService {

    /** Who may read what was decided; a client account, its own organisation's only. */
    public static final Set<Role> READERS = Stream.concat(DecisionService.READERS.stream(), Stream.of(Role.CLIENT))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    Decisions decisions;

    @Inject
    Access access;

    /** @throws NotVisible for a client while nothing is decided; staff get nothing then */
    public Optional<DecisionNotice> of(UUID id) {
        var decision = access.visible("decision", id, decisions.byId(id).filter(this::told));
        access.require("decision.notice", READERS, decision);
        return facts(id);
    }

    /** What was decided about a certification, the newest first. */
    public List<DecisionNotice> ofCertification(UUID certificationId) {
        access.require("decision.notice", READERS);
        return decisions.of(certificationId).stream()
                .filter(d -> access.sees(d.clientId()) && d.state() == DecisionState.DECIDED)
                .map(d -> DecisionNotice.of(d.row()))
                .sorted((a, b) -> b.createdAt().compareTo(a.createdAt()))
                .toList();
    }

    /** What other features need; they have asked their own question of role. Empty while nothing is decided. */
    public Optional<DecisionNotice> facts(UUID id) {
        return decisions
                .byId(id)
                .filter(d -> d.state() == DecisionState.DECIDED)
                .map(d -> DecisionNotice.of(d.row()));
    }

    private boolean told(Decision decision) {
        return !access.actor().ofClient() || decision.state() == DecisionState.DECIDED;
    }
}
