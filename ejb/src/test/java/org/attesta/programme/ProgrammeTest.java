package org.attesta.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Gate;
import org.attesta.shared.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The surveillance audits of a programme")
class ProgrammeTest {

    private static final LocalDate DECIDED = LocalDate.parse("2026-06-30");
    private static final LocalDate TODAY = LocalDate.parse("2027-04-01");

    private static final CyclePolicy POLICY = new CyclePolicy(12, 2, 6, 60);

    private final List<ProgrammeEvent> told = new ArrayList<>();
    private Programme programme;

    @BeforeEach
    void planned() {
        programme = new Programme(
                "PRG-2026-0001",
                Instant.EPOCH,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ISO/IEC 20000-1:2018",
                List.of(
                        facts(CycleStep.STAGE1, "2026-05-04", LocalDate.EPOCH),
                        facts(CycleStep.STAGE2, "2026-06-01", LocalDate.EPOCH),
                        facts(CycleStep.SURVEILLANCE_1, "2027-06-01", null),
                        facts(CycleStep.SURVEILLANCE_2, "2028-06-01", null),
                        facts(CycleStep.RECERTIFICATION, "2029-04-01", null)));
    }

    private static PlannedAuditFacts facts(CycleStep step, String day, LocalDate opened) {
        return new PlannedAuditFacts(step, LocalDate.parse(day), LocalDate.parse(day), BigDecimal.ONE, opened, null);
    }

    private Gate gate(Condition... others) {
        return ProgrammeLifecycle.ARROWS.gates(situation(others)).get(0);
    }

    private ProgrammeSituation situation(Condition... others) {
        return new ProgrammeSituation(programme, Actor.SYSTEM, TODAY, List.of(others), told::add);
    }

    private void open() {
        ProgrammeLifecycle.ARROWS
                .arrow(ProgrammeLifecycle.OPEN, programme.stateName())
                .orElseThrow()
                .apply(situation(), null);
    }

    @Test
    void waitForTheDecision() {
        assertThat(gate().open()).isFalse();
        programme.start(DECIDED, POLICY);
        assertThat(gate().open()).isTrue();
    }

    @Test
    void areOpenedOneAfterTheOther() {
        programme.start(DECIDED, POLICY);
        open();
        assertThat(gate().open()).as("the first one is under way").isFalse();
        programme.held(CycleStep.SURVEILLANCE_1, TODAY, POLICY);
        assertThat(gate().open()).isTrue();
        open();
        assertThat(told)
                .containsExactly(
                        new ProgrammeEvent.SurveillanceOpened(programme.id(), CycleStep.SURVEILLANCE_1),
                        new ProgrammeEvent.SurveillanceOpened(programme.id(), CycleStep.SURVEILLANCE_2));
        assertThat(programme.planned(CycleStep.SURVEILLANCE_1).openedOn()).isEqualTo(TODAY);
        assertThat(gate().open()).isFalse();
    }

    @Test
    void areOpenedAgainWhenOneIsCancelled() {
        programme.start(DECIDED, POLICY);
        open();
        programme.opened(CycleStep.SURVEILLANCE_1, null);
        assertThat(programme.nextSurveillance()).contains(CycleStep.SURVEILLANCE_1);
    }

    @Test
    void needWhatOtherFeaturesAskFor() {
        programme.start(DECIDED, POLICY);
        assertThat(gate(Condition.block("R-9.6.2.1", false, Text.of("shared.reason")))
                        .open())
                .isFalse();
    }

    @Test
    void areBroughtForwardByAnEarlierDecision() {
        var decided = LocalDate.parse("2026-01-20");
        programme.start(decided, POLICY);
        assertThat(programme.planned(CycleStep.SURVEILLANCE_1).to()).isEqualTo("2027-01-20");
        assertThat(programme.planned(CycleStep.SURVEILLANCE_2).to()).isEqualTo("2028-03-20");
        assertThat(programme.planned(CycleStep.RECERTIFICATION).to())
                .as("60 days before the expiry of 2029-01-19")
                .isEqualTo("2028-11-20");
        assertThat(CycleRules.judge(programme.planned(), decided, POLICY).stream()
                        .filter(Condition::blocks))
                .isEmpty();
    }

    @Test
    void leaveNoCalendarYearOutWhenTheFirstTookPlaceInTheYearOfTheDecision() {
        programme.start(DECIDED, POLICY);
        open();
        programme.held(CycleStep.SURVEILLANCE_1, LocalDate.parse("2026-12-15"), POLICY);
        assertThat(programme.planned(CycleStep.SURVEILLANCE_2).to()).isEqualTo("2027-12-31");
    }

    @Test
    void keepTheirDaysWhereTheDecisionLeavesThemTime() {
        var planned = programme.planned();
        programme.start(DECIDED, POLICY);
        assertThat(programme.planned()).isEqualTo(planned);
    }
}
