package org.attesta.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.shared.Role.AUDITOR;
import static org.attesta.shared.Role.CM;
import static org.attesta.shared.Role.DM;
import static org.attesta.shared.Role.SYS;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attesta.decision.DecisionOutcome;
import org.attesta.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of state × action of rulebook §5.3, for people, for the calendar and for decisions. */
class CertificationLifecycleTest {

    private static final Map<String, Map<String, String>> BY_PEOPLE = Map.of(
            "submit-for-decision", Map.of("IN_INITIAL", "AWAITING_DECISION", "ACTIVE", "ACTIVE"),
            "suspend", Map.of("ACTIVE", "SUSPENDED"),
            "restore", Map.of("SUSPENDED", "ACTIVE"),
            "withdraw", Map.of("SUSPENDED", "WITHDRAWN", "ACTIVE", "WITHDRAWN"),
            "reduce", Map.of("SUSPENDED", "ACTIVE", "ACTIVE", "ACTIVE"),
            "end",
                    Map.of(
                            "IN_INITIAL", "ENDED",
                            "AWAITING_DECISION", "ENDED",
                            "ACTIVE", "ENDED",
                            "SUSPENDED", "ENDED",
                            "EXPIRED_RESTORABLE", "ENDED"),
            "expire", Map.of("ACTIVE", "EXPIRED_RESTORABLE", "SUSPENDED", "EXPIRED_RESTORABLE"),
            "lapse", Map.of("EXPIRED_RESTORABLE", "EXPIRED"),
            "maintain", Map.of("ACTIVE", "ACTIVE"));

    private static final Map<String, Set<Role>> ROLES = Map.of(
            "submit-for-decision", Set.of(AUDITOR),
            "maintain", Set.of(AUDITOR),
            "suspend", Set.of(CM, AUDITOR),
            "restore", Set.of(CM, AUDITOR),
            "withdraw", Set.of(CM, AUDITOR),
            "reduce", Set.of(CM, AUDITOR),
            "end", Set.of(CM),
            "expire", Set.of(SYS),
            "lapse", Set.of(SYS));

    static Stream<Arguments> cells() {
        return BY_PEOPLE.keySet().stream()
                .flatMap(a -> Stream.of(CertificationState.values()).map(s -> Arguments.of(a, s)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void anArrowLeavesItsStatesOnly(String action, CertificationState from) {
        var arrow = CertificationLifecycle.ARROWS.arrow(action, from.name());
        assertThat(arrow.map(a -> a.to()))
                .isEqualTo(Optional.ofNullable(BY_PEOPLE.get(action).get(from.name())));
    }

    @Test
    void eachArrowBelongsToItsRoles() {
        assertThat(CertificationLifecycle.ARROWS.transitions())
                .allSatisfy(a -> assertThat(a.by()).isEqualTo(ROLES.get(a.action())))
                .extracting(a -> a.action())
                .hasSameElementsAs(ROLES.keySet());
    }

    /** What only a decision does, no action of a person reaches: DM is in no other arrow. */
    @ParameterizedTest
    @CsvSource({
        "GRANT,        C2,  AWAITING_DECISION, ACTIVE",
        "REFUSE,       C3,  AWAITING_DECISION, REFUSED",
        "ORDER_STAGE2, C4,  AWAITING_DECISION, IN_INITIAL",
        "MAINTAIN,     C5,  ACTIVE,            ACTIVE",
        "SUSPEND,      C6,  ACTIVE,            SUSPENDED",
        "RESTORE,      C7,  SUSPENDED,         ACTIVE",
        "WITHDRAW,     C8,  SUSPENDED,         WITHDRAWN",
        "WITHDRAW,     C15, ACTIVE,            WITHDRAWN",
        "REDUCE_SCOPE, C9,  SUSPENDED,         ACTIVE",
        "REDUCE_SCOPE, C14, ACTIVE,            ACTIVE",
    })
    void aDecisionTakesItsArrow(DecisionOutcome outcome, String id, CertificationState from, CertificationState to) {
        var arrow = DecidedLifecycle.ARROWS.arrow(outcome.name(), from.name()).orElseThrow();
        assertThat(arrow.id()).isEqualTo(id);
        assertThat(arrow.to()).isEqualTo(to.name());
        assertThat(arrow.by()).containsExactly(DM);
    }

    @ParameterizedTest
    @CsvSource({
        "GRANT, ACTIVE",
        "MAINTAIN, SUSPENDED",
        "GRANT, IN_INITIAL",
        "RESTORE, ACTIVE",
        "RESTORE, EXPIRED_RESTORABLE",
        "SUSPEND, SUSPENDED",
        "WITHDRAW, ENDED",
        "REDUCE_SCOPE, WITHDRAWN",
        "REFUSE, ACTIVE",
    })
    void anOutcomeThatDoesNotFitTheStateIsNotPossible(DecisionOutcome outcome, CertificationState state) {
        assertThat(DecidedLifecycle.possible(outcome, state)).isFalse();
    }
}
