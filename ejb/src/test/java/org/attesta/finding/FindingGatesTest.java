package org.attesta.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.finding.FindingRulesTest.unmet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E9 of rulebook §7, as far as findings decide it. */
class FindingGatesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 8, 31);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);

    @ParameterizedTest
    @CsvSource({
        "MAJOR, ISSUED, R-9.5.2b",
        "MAJOR, PLAN_ACCEPTED, R-9.5.2b",
        "MAJOR, EVIDENCE_SUBMITTED, R-9.5.2b",
        "MAJOR, DISPUTED, R-9.5.2b",
        "MAJOR, VERIFIED,",
        "MAJOR, VOIDED,",
        "MINOR, ISSUED, R-9.5.2c",
        "MINOR, RESPONSE_SUBMITTED, R-9.5.2c",
        "MINOR, RETURNED, R-9.5.2c",
        "MINOR, PLAN_ACCEPTED,",
        "MINOR, EVIDENCE_SUBMITTED,",
        "MINOR, VERIFIED,",
    })
    void majorsAreVerifiedAndPlansForMinorsAccepted(Grade grade, FindingState state, String rule) {
        var verified = state == FindingState.VERIFIED ? TODAY : null;

        var unmet = unmet(recommendable(nc(grade, state, verified), TODAY));

        assertThat(unmet).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2026-02-28, true",
        "6, 2026-03-01, false",
        "4, 2025-12-31, true",
        "4, 2026-01-01, false",
    })
    void majorsAreVerifiedWithinTheMonthsThatTheBodyGives(int months, LocalDate verified, boolean inTime) {
        var audit = Situations.stage2Until(LAST_DAY);
        var late = nc(Grade.MAJOR, FindingState.VERIFIED, verified);
        var unmet = unmet(FindingGates.recommendable(List.of(late), GatesOfAudit.verifyUntil(audit, months), verified));

        assertThat(unmet).isEqualTo(inTime ? List.of() : List.of("R-9.5.3.2"));
    }

    @Test
    void thePassingOfTimeCountsForAnOpenMajor() {
        var open = nc(Grade.MAJOR, FindingState.EVIDENCE_SUBMITTED, null);

        assertThat(unmet(recommendable(open, LocalDate.of(2026, 3, 1)))).containsExactly("R-9.5.2b", "R-9.5.3.2");
    }

    @Test
    void noDraftIsLeft() {
        var draft = nc(Grade.MINOR, FindingState.DRAFT, null);

        assertThat(unmet(FindingGates.released(List.of(draft)))).containsExactly("R-9.4.5.3");
        assertThat(FindingGates.released(List.of(draft)).get(0).proof().id()).isEqualTo(draft.id());
        assertThat(unmet(FindingGates.released(List.of(nc(Grade.MINOR, FindingState.VOIDED, null)))))
                .isEmpty();
        assertThat(unmet(FindingGates.released(List.of()))).isEmpty();
    }

    private static List<org.attesta.shared.Condition> recommendable(FindingFacts finding, LocalDate today) {
        return FindingGates.recommendable(List.of(finding), LAST_DAY.plusMonths(6), today);
    }

    private static FindingFacts nc(Grade grade, FindingState state, LocalDate verifiedOn) {
        return new FindingFacts(
                UUID.randomUUID(),
                "F-2025-0001",
                UUID.randomUUID(),
                FindingType.NONCONFORMITY,
                grade,
                state,
                "8.6.1",
                null,
                verifiedOn);
    }
}
