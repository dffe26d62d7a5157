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
        return new PlannedAuditFacts(step, LocalDate.parse(day), LocalDate.parse(day), BigDecimal.ONE, opened);
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
        programme.start(DECIDED, 12);
        assertThat(gate().open()).isTrue();
    }

    @Test
    void areOpenedOneAfterTheOther() {
        programme.start(DECIDED, 12);
        open();
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
        programme.start(DECIDED, 12);
        open();
        programme.opened(CycleStep.SURVEILLANCE_1, null);
        assertThat(programme.nextSurveillance()).contains(CycleStep.SURVEILLANCE_1);
    }

    @Test
    void needWhatOtherFeaturesAskFor() {
        programme.start(DECIDED, 12);
        assertThat(gate(Condition.block("R-9.6.2.1", false, Text.of("shared.reason")))
                        .open())
                .isFalse();
    }
}
