package org.attesta.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Condition;
import org.attesta.shared.Reason;
import org.attesta.shared.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** No stage of the initial audit is a dead end (ISO/IEC 17021-1 9.3.1.2.4). */
class RepetitionTest {

    private static final Reason REASON = new Reason("the client asked for it");

    @ParameterizedTest
    @EnumSource(Stage1Result.class)
    void aStage1ThatFindsTheClientNotReadyIsRepeated(Stage1Result result) {
        var audit = new AnAudit();
        audit.type = AuditType.STAGE1;
        audit.report = AnAudit.completeReport(result);
        AuditEffects.issueReport(audit.in(AuditState.REPORT_DRAFT));
        assertThat(audit.repeated).isEqualTo(result == Stage1Result.NOT_READY);
    }

    @ParameterizedTest
    @CsvSource({"STAGE1, true", "STAGE2, true", "SURVEILLANCE, false"})
    void aStageThatIsCancelledIsRepeated(AuditType type, boolean repeated) {
        var audit = new AnAudit();
        audit.type = type;
        cancel(audit);
        assertThat(audit.repeated).isEqualTo(repeated);
        assertThat(audit.cancelled).isEqualTo(!repeated);
    }

    @ParameterizedTest
    @CsvSource({"READY, false", "READY_WITH_CONCERNS, false", "NOT_READY, true"})
    void aCancelledRepetitionLeavesNoGapWhereStage1WasConcluded(Stage1Result earlier, boolean repeated) {
        var audit = new AnAudit();
        audit.type = AuditType.STAGE1;
        audit.cycle = List.of(AnAudit.stage1(earlier, LocalDate.parse("2026-10-01")));
        cancel(audit);
        assertThat(audit.repeated).isEqualTo(repeated);
    }

    @Test
    void nothingIsRepeatedForWhoHasGivenUp() {
        var audit = new AnAudit();
        audit.others = List.of(Condition.block("R-9.3.1.1", false, Text.of("shared.reason")));
        cancel(audit);
        assertThat(audit.repeated).isFalse();
    }

    @Test
    void thePlannerRepeatsTheNewestStage1() {
        var audit = new AnAudit();
        audit.type = AuditType.STAGE1;
        assertThat(Unmet.of(RepetitionRules.stage1Again(audit.in(AuditState.CLOSED))))
                .isEmpty();
        audit.cycle = List.of(other(AuditType.STAGE1, AuditState.PLANNED));
        assertThat(Unmet.of(RepetitionRules.stage1Again(audit.in(AuditState.CLOSED))))
                .containsExactly("R-9.3.1.2.4");
        audit.cycle = List.of(other(AuditType.STAGE1, AuditState.CANCELLED));
        assertThat(Unmet.of(RepetitionRules.stage1Again(audit.in(AuditState.CLOSED))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, true", "IN_PROGRESS, false", "CLOSED, false"})
    void beforeStage2Begins(AuditState stage2, boolean possible) {
        var audit = new AnAudit();
        audit.type = AuditType.STAGE1;
        audit.cycle = List.of(other(AuditType.STAGE2, stage2));
        assertThat(Unmet.of(RepetitionRules.stage1Again(audit.in(AuditState.CLOSED))))
                .isEqualTo(possible ? List.of() : List.of("R-9.3.1.2.4"));
    }

    @Test
    void anotherStage2IsNotThePlannersToOrder() {
        assertThat(Unmet.of(RepetitionRules.stage1Again(new AnAudit().in(AuditState.CLOSED))))
                .containsExactly("R-9.3.1.2.4");
    }

    @ParameterizedTest
    @CsvSource({"READY, false", "NOT_READY, true"})
    void whatWasNotReadyStaysSoUntilTheRepetitionConcludes(Stage1Result result, boolean former) {
        var before = AnAudit.stage1(result, LocalDate.parse("2026-10-01"));
        var again = other(AuditType.STAGE1, AuditState.PLANNED);
        assertThat(RepetitionRules.countingStage1(List.of(before, again))).contains(former ? before : again);
        var concluded = AnAudit.stage1(Stage1Result.READY, LocalDate.parse("2026-11-01"));
        assertThat(RepetitionRules.countingStage1(List.of(before, concluded))).contains(concluded);
    }

    private static void cancel(AnAudit audit) {
        AuditLifecycle.ARROWS.arrow("cancel", "PLANNED").orElseThrow().apply(audit.in(AuditState.PLANNED), REASON);
    }

    private static AuditFacts other(AuditType type, AuditState state) {
        var day = LocalDate.parse("2026-10-01");
        return new AuditFacts(
                UUID.randomUUID(),
                "AUD-2026-0009",
                type,
                state,
                AnAudit.CLIENT,
                new UUID(4, 1),
                AnAudit.LEAD,
                List.of(),
                day,
                day,
                null,
                null,
                null,
                "ISO/IEC 20000-1:2018",
                "2026.1");
    }
}
