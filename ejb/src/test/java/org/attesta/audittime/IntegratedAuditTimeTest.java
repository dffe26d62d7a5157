package org.attesta.audittime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Condition;
import org.attesta.shared.RuleViolation;
import org.attesta.testing.Seeded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The time of an integrated audit")
class IntegratedAuditTimeTest {

    @ParameterizedTest(name = "{0} days less {1} %: {3} of {2}")
    @CsvSource({
        "12 7,      20,   19,    15.0",
        "8.4 4.9,   20,   13.3,  10.5",
        "12.0 7.0,  0,    19,    19.0",
        "12 7,      20.0, 19,    15.0",
        "12 7,      2.5,  19,    18.5",
        "0.1 0.2,   0,    0.3,   0.5",
        "5.25,      0,    5.25,  5.5",
        "5.75,      0,    5.75,  6.0",
        "5.2499,    0,    5.2499, 5.0",
        "1E1 2.50,  0,    12.5,  12.5",
    })
    void isTheSumLessTheIntegration(String days, BigDecimal percent, BigDecimal sum, BigDecimal total) {
        var time = IntegratedAuditTime.of(question(days, percent));
        assertThat(time.sum()).isEqualByComparingTo(sum);
        assertThat(time.total()).isEqualByComparingTo(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.01", "25", "100", "1E999999999"})
    void isNeverReducedByMoreThanAFifth(BigDecimal percent) {
        assertThatThrownBy(() -> IntegratedAuditTime.of(question("12 7", percent)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Condition::rule, Condition::clause)
                                .containsExactly(tuple("MD11", "IAF MD 11")));
    }

    static Stream<Arguments> nonsense() {
        var five = BigDecimal.valueOf(5);
        var one = new StandardDays("ISO/IEC 20000-1", five);
        return Stream.of(
                Arguments.of(null, five, "standards"),
                Arguments.of(List.of(), five, "standards"),
                Arguments.of(Arrays.asList(one, null), five, "standards[1]"),
                Arguments.of(List.of(new StandardDays(null, five)), five, "standards[0].standard"),
                Arguments.of(List.of(new StandardDays(" ", five)), five, "standards[0].standard"),
                Arguments.of(List.of(new StandardDays("A", null)), five, "standards[0].days"),
                Arguments.of(List.of(one, new StandardDays("A", BigDecimal.ZERO)), five, "standards[1].days"),
                Arguments.of(List.of(new StandardDays("A", five.negate())), five, "standards[0].days"),
                Arguments.of(List.of(new StandardDays("A", new BigDecimal("1E-999999999"))), five, "standards[0].days"),
                Arguments.of(List.of(one), null, "integrationPercent"),
                Arguments.of(List.of(one), new BigDecimal("-0.01"), "integrationPercent"),
                Arguments.of(List.of(one), new BigDecimal("1E-999999999"), "integrationPercent"),
                Arguments.of(List.of(), BigDecimal.valueOf(25), "standards"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("nonsense")
    void isNotDeterminedFromAQuestionThatMakesNoSense(List<StandardDays> days, BigDecimal percent, String field) {
        assertThatThrownBy(() -> IntegratedAuditTime.of(new IntegratedAuditTimeInput(days, percent)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }

    @Test
    void keepsTheSumAndAtLeastFourFifthsOfIt() {
        Seeded.forAll(2_000, random -> {
            var standards = new ArrayList<StandardDays>();
            long thousandths = 0;
            for (int i = 0; i <= random.nextInt(5); i++) {
                int days = 1 + random.nextInt(30_000);
                thousandths += days;
                standards.add(new StandardDays("S" + i, BigDecimal.valueOf(days, 3)));
            }
            var percent = BigDecimal.valueOf(random.nextInt(201), 1);
            var time = IntegratedAuditTime.of(new IntegratedAuditTimeInput(standards, percent));
            assertThat(time.sum()).isEqualByComparingTo(BigDecimal.valueOf(thousandths, 3));
            assertThat(time.total()).isLessThanOrEqualTo(time.sum().add(new BigDecimal("0.25")));
            var least = time.sum().multiply(new BigDecimal("0.8")).subtract(new BigDecimal("0.25"));
            assertThat(time.total()).isGreaterThan(least);
        });
    }

    private static IntegratedAuditTimeInput question(String days, BigDecimal percent) {
        var standards = Arrays.stream(days.split(" "))
                .map(one -> new StandardDays("Standard of " + one, new BigDecimal(one)))
                .toList();
        return new IntegratedAuditTimeInput(standards, percent);
    }
}
