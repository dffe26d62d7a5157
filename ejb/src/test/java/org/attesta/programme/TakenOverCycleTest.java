package org.attesta.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Condition;
import org.attesta.shared.TakenOver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rulebook §1.5 for a cycle that began elsewhere: what can still be chosen keeps it, what has happened is a fact. */
@DisplayName("A cycle that is taken over")
class TakenOverCycleTest {

    private static final CyclePolicy POLICY = new CyclePolicy(12, 2, 6, 60);
    private static final LocalDate DECIDED = LocalDate.parse("2025-03-15");
    private static final LocalDate ENDS = LocalDate.parse("2028-03-14");
    private static final LocalDate AGAIN = LocalDate.parse("2027-12-10");

    @ParameterizedTest(name = "today {0}, first {1} (held {2}), second {3}, recertification {4}: {5}")
    @CsvSource({
        "2025-12-01, 2026-03-10, false, 2027-03-10, 2027-12-10, ''",
        "2025-12-01, 2026-03-16, false, 2027-03-10, 2027-12-10, R-9.1.3.3",
        "2026-04-01, 2026-05-20, false, 2027-03-10, 2027-12-10, ''",
        "2026-04-01, 2026-03-20, true, 2027-03-10, 2027-12-10, ''",
        "2026-04-01, 2026-02-20, true, 2027-05-16, 2027-12-10, R-9.1.3.3",
        "2027-06-01, 2026-02-20, true, 2027-07-16, 2027-12-10, ''",
        "2026-04-01, 2026-02-20, true, 2027-03-10, 2028-03-15, R-9.1.3.2",
    })
    void keepsTheLimitsThatCanStillBeKept(
            LocalDate today, LocalDate first, boolean held, LocalDate second, LocalDate again, String broken) {
        var unmet = TakenOverCycle.unmet(cycle(first, held, second, again), DECIDED, ENDS, today, POLICY);
        assertThat(unmet.stream().map(Condition::rule).distinct().toList())
                .isEqualTo(broken.isEmpty() ? List.of() : List.of(broken));
    }

    @Test
    void knowsWhatComesNext() {
        var first = LocalDate.parse("2026-02-20");
        var second = LocalDate.parse("2027-03-10");
        var again = LocalDate.parse("2027-12-10");
        var waiting = cycle(first, false, second, again);
        assertThat(TakenOverCycle.nextLatest(waiting, DECIDED, POLICY)).isEqualTo("2026-03-15");
        var after = cycle(first, true, second, again);
        assertThat(TakenOverCycle.nextLatest(after, DECIDED, POLICY)).isEqualTo("2027-05-15");
        var done = new ArrayList<>(after);
        done.set(1, after.get(1).heldOn(second));
        assertThat(TakenOverCycle.nextLatest(done, DECIDED, POLICY)).isNull();
    }

    /** The first surveillance is late since 2026-03-15, and planned for May: the rest can be planned anew meanwhile. */
    @ParameterizedTest
    @CsvSource({"2027-02-20, true", "2027-05-16, false"})
    void canBePlannedAnewWhileASurveillanceIsLate(LocalDate second, boolean kept) {
        var programme = Programme.takenOver(
                "PRG-2026-0001",
                Instant.EPOCH,
                new TakenOverProgramme(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "ISO/IEC 20000-1:2018",
                        DECIDED,
                        ENDS,
                        cycle(LocalDate.parse("2026-05-20"), false, LocalDate.parse("2027-03-10"), AGAIN),
                        new TakenOver("IMP-2026-0001", "old.xlsx")));
        var plan = new ReplanProgramme(
                List.of(new PlannedDates(CycleStep.SURVEILLANCE_2, second, second, null, null, null)), "As agreed.");
        var unmet = programme.rules(programme.with(plan), LocalDate.parse("2026-04-01"), POLICY);
        assertThat(unmet.stream().noneMatch(Condition::blocks)).isEqualTo(kept);
    }

    private static List<PlannedAuditFacts> cycle(LocalDate first, boolean held, LocalDate second, LocalDate again) {
        var planned = planned(CycleStep.SURVEILLANCE_1, first);
        return List.of(
                held ? planned.heldOn(first) : planned,
                planned(CycleStep.SURVEILLANCE_2, second),
                planned(CycleStep.RECERTIFICATION, again));
    }

    private static PlannedAuditFacts planned(CycleStep step, LocalDate day) {
        return new PlannedAuditFacts(step, day, day, BigDecimal.ONE);
    }
}
