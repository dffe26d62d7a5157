package org.attesta.audittime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Condition;
import org.attesta.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Audit time is not determined")
class AuditTimeRefusalsTest {

    private static final BigDecimal PERSONS = BigDecimal.valueOf(120);

    @ParameterizedTest
    @CsvSource(
            value = {"null", "T-QMS", "qms-md5", "''"},
            nullValues = "null")
    void byATableThatThereIsNot(String table) {
        assertBad(new AuditTimeInput(table, PERSONS, null, null), "table");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null", "0", "0.0", "-1", "-0.5", "-1E999999999"},
            nullValues = "null")
    void forNobody(BigDecimal personnel) {
        assertBad(new AuditTimeInput("QMS-MD5", personnel, null, null), "effectivePersonnel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10700.1", "10701", "1E999999999"})
    void aboveTheTable(BigDecimal personnel) {
        for (var table : List.of("QMS-MD5", "ISMS-27006", "EMS-MD5-MEDIUM")) {
            assertRefused(new AuditTimeInput(table, personnel, null, null), "MD5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.99", "40.01", "0", "-30", "100", "1E999999999"})
    void withAShareOfStage1OutsideTwentyToForty(BigDecimal share) {
        assertBad(new AuditTimeInput("QMS-MD5", PERSONS, null, share), "stage1Share");
    }

    static Stream<Arguments> wrongAdjustments() {
        var ten = BigDecimal.TEN;
        return Stream.of(
                Arguments.of(new Adjustment("OTHER", ten, null), "justification"),
                Arguments.of(new Adjustment("OTHER", ten, " \t\n"), "justification"),
                Arguments.of(new Adjustment("OTHER", BigDecimal.ZERO, ""), "justification"),
                Arguments.of(new Adjustment("SINGLE_CUSTOMER", BigDecimal.ZERO, ""), "justification"),
                Arguments.of(new Adjustment("OTHER", null, "Because."), "percent"),
                Arguments.of(new Adjustment("OTHER", new BigDecimal("1E999999999"), "Because."), "percent"),
                Arguments.of(new Adjustment("OTHER", new BigDecimal("-1E-999999999"), "Because."), "percent"),
                Arguments.of(new Adjustment("WEATHER", ten, "Because."), "factor"),
                Arguments.of(new Adjustment("other", ten, "Because."), "factor"),
                Arguments.of(new Adjustment(null, ten, "Because."), "factor"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongAdjustments")
    void withAnAdjustmentThatMakesNoSense(Adjustment adjustment, String field) {
        assertBad(question(adjustment), "adjustments[0]." + field);
    }

    @Test
    void withAnAdjustmentThatIsNothing() {
        assertBad(question((Adjustment) null), "adjustments[0]");
    }

    @Test
    void withAFactorUsedTwice() {
        var once = new Adjustment("SINGLE_CUSTOMER", BigDecimal.valueOf(-3), "One customer.");
        assertBad(question(once, once), "adjustments[1].factor");
        assertDetermined(question(once));
    }

    @Test
    void andEveryFieldIsNamedAtOnce() {
        var wrong = new Adjustment("WEATHER", null, "");
        var right = new Adjustment("OTHER", BigDecimal.ONE, "Because.");
        assertBad(
                new AuditTimeInput("none", BigDecimal.ZERO, List.of(right, wrong), BigDecimal.ONE),
                "table",
                "effectivePersonnel",
                "adjustments[1].factor",
                "adjustments[1].percent",
                "adjustments[1].justification",
                "stage1Share");
    }

    @Test
    void andBadInputComesBeforeARule() {
        assertBad(new AuditTimeInput("QMS-MD5", BigDecimal.valueOf(20_000), null, BigDecimal.ONE), "stage1Share");
    }

    @ParameterizedTest(name = "{0} with {1} %: allowed {2}")
    @CsvSource({
        "COMPLEX_PROCESSES, 20,    true",
        "COMPLEX_PROCESSES, 0,     true",
        "COMPLEX_PROCESSES, 20.01, false",
        "COMPLEX_PROCESSES, -0.01, false",
        "ALREADY_CERTIFIED, -10,   true",
        "ALREADY_CERTIFIED, 0,     true",
        "ALREADY_CERTIFIED, -10.1, false",
        "ALREADY_CERTIFIED, 5,     false",
        "OTHER,             5000,  true",
        "OTHER,             -5000, true",
    })
    void withMoreThanAFactorAllows(String factor, BigDecimal percent, boolean allowed) {
        var question = question(new Adjustment(factor, percent, "Because."));
        if (allowed) {
            assertDetermined(question);
        } else {
            assertRefused(question, "AT-1");
        }
    }

    @Test
    void andEveryRuleIsNamedAtOnce() {
        var much = new Adjustment("COMPLEX_PROCESSES", BigDecimal.valueOf(50), "Because.");
        assertRefused(new AuditTimeInput("QMS-MD5", BigDecimal.valueOf(10_701), List.of(much), null), "MD5", "AT-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "40", "20.0", "4E1"})
    void butForTheEndsOfTheRangeItIs(BigDecimal share) {
        assertDetermined(new AuditTimeInput("QMS-MD5", PERSONS, null, share));
    }

    private static AuditTimeInput question(Adjustment... adjustments) {
        return new AuditTimeInput("QMS-MD5", PERSONS, Arrays.asList(adjustments), null);
    }

    private static AuditTime calculate(AuditTimeInput input) {
        return new AuditTimeCalculator(AuditTimePolicy.seeded()).calculate(input);
    }

    private static void assertDetermined(AuditTimeInput input) {
        assertThatCode(() -> calculate(input)).doesNotThrowAnyException();
    }

    private static void assertBad(AuditTimeInput input, String... fields) {
        assertThatThrownBy(() -> calculate(input))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.errors())
                                .extracting(FieldError::field)
                                .containsExactly(fields));
    }

    private static void assertRefused(AuditTimeInput input, String... rules) {
        assertThatThrownBy(() -> calculate(input))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Condition::rule)
                                .containsExactly(rules));
    }
}
