package org.attesta.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Which files a person may take up, asked for many at once: what {@link IndependenceRules} asks of one, with each answer
 * of the other features fetched once.
 */
final class Eligible {

    private final UUID person;
    private final Set<UUID> auditedProgrammes;
    private final BiPredicate<UUID, String> competent;
    private final Predicate<UUID> impartial;
    private final Map<String, Boolean> byStandard = new HashMap<>();
    private final Map<UUID, Boolean> byClient = new HashMap<>();

    /**
     * @param auditedProgrammes in whose audits the person had a part
     * @param competent whether a person may decide on a standard
     * @param impartial whether this person is impartial towards a client
     */
    Eligible(UUID person, Set<UUID> auditedProgrammes, BiPredicate<UUID, String> competent, Predicate<UUID> impartial) {
        this.person = person;
        this.auditedProgrammes = auditedProgrammes;
        this.competent = competent;
        this.impartial = impartial;
    }

    /** True for a file that waits for this person: taken up by it, or free to be taken up. */
    boolean waits(Decision file) {
        if (file.state() == DecisionState.IN_REVIEW) {
            return file.takenBy(person) || !competent(file.takenBy(), file.standard()) && mayTake(file);
        }
        return !file.awaitsAnswer() && mayTake(file);
    }

    private boolean mayTake(Decision file) {
        return !person.equals(file.proposal().byPersonId())
                && !auditedProgrammes.contains(file.programmeId())
                && competent(person, file.standard())
                && byClient.computeIfAbsent(file.clientId(), impartial::test);
    }

    private boolean competent(UUID who, String standard) {
        return byStandard.computeIfAbsent(who + standard, key -> competent.test(who, standard));
    }
}
