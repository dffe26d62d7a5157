package org.attesta.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditService;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.Function;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;

/** What is known of the person who would decide. */
@ApplicationScoped
class Deciders {

    @Inject
    CompetenceService competence;

    @Inject
    AuditService audits;

    Decider of(Actor actor, Decision decision, LocalDate on) {
        return of(actor, decision.standard(), decision.clientId(), on);
    }

    Decider of(Actor actor, String standard, UUID clientId, LocalDate on) {
        var person = actor.personId();
        if (person == null || competence.people(List.of(person)).isEmpty()) {
            return new Decider(null, actor.name(), false, List.of());
        }
        return new Decider(
                person,
                actor.name(),
                competence.isCompetent(person, Function.DECISION, standard, null, on),
                competence.impartiality(person, clientId, on, on));
    }

    /** False once the authorisation of whoever took the file up has ended. */
    boolean reviewerAble(Decision decision, LocalDate on) {
        return decision.takenBy() != null
                && competence.isCompetent(decision.takenBy(), Function.DECISION, decision.standard(), null, on);
    }

    /** For many files at once; the conditions of each are those of {@link IndependenceRules}. */
    Eligible eligible(UUID person, LocalDate on) {
        return new Eligible(
                person,
                audits.programmesWithSeatOf(person),
                (who, standard) -> competence.isCompetent(who, Function.DECISION, standard, null, on),
                client ->
                        competence.impartiality(person, client, on, on).stream().noneMatch(Condition::blocks));
    }
}
