package org.attesta.audittime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The audit time of one standard")
class AuditTimeCalculatorTest {

    @ParameterizedTest(name = "{0} persons: {1} = {2} + {3}, surveillance {4}, recertification {5}")
    @CsvSource({
        "5,     1.5,  0.5, 1.0,  1.0, 1.0",
        "25,    3.0,  1.0, 2.0,  1.0, 2.0",
        "26,    4.0,  1.0, 3.0,  1.5, 2.5",
        "42,    4.0,  1.0, 3.0,  1.5, 2.5",
        "65,    5.0,  1.5, 3.5,  1.5, 3.5",
        "66,    6.0,  2.0, 4.0,  2.0, 4.0",
        "120,   7.0,  2.0, 5.0,  2.5, 4.5",
        "10700, 22.0, 6.5, 15.5, 7.5, 14.5",
    })
    void goesByHeadcount(
            BigDecimal personnel,
            BigDecimal total,
            BigDecimal stage1,
            BigDecimal stage2,
            BigDecimal surveillance,
            BigDecimal recertification) {
        var time = time("QMS-MD5", personnel);
        assertThat(time.tableDays()).isEqualByComparingTo(total);
        assertThat(time.total()).isEqualByComparingTo(total);
        assertThat(time.stage1()).isEqualByComparingTo(stage1);
        assertThat(time.stage2()).isEqualByComparingTo(stage2);
        assertThat(time.surveillance()).isEqualByComparingTo(surveillance);
        assertThat(time.recertification()).isEqualByComparingTo(recertification);
    }

    @ParameterizedTest(name = "{0} persons: {1} days")
    @CsvSource({"10, 5", "42, 8.5", "120, 12", "300, 15"})
    void goesByTheTableThatIsNamed(BigDecimal personnel, BigDecimal days) {
        assertThat(time("ISMS-27006", personnel).tableDays()).isEqualByComparingTo(days);
    }

    /** Every band of the rulebook, both ends included. */
    @ParameterizedTest(name = "{0} to {1} persons: {2}, {3} and {4} days")
    @CsvSource({
        "1, 5, 1.5, 5, 2.5",
        "6, 10, 2, 5, 3",
        "11, 15, 2.5, 6, 3.5",
        "16, 25, 3, 7, 4.5",
        "26, 45, 4, 8.5, 5.5",
        "46, 65, 5, 10, 6",
        "66, 85, 6, 11, 7",
        "86, 125, 7, 12, 8",
        "126, 175, 8, 13, 9",
        "176, 275, 9, 14, 10",
        "276, 425, 10, 15, 11",
        "426, 625, 11, 16.5, 12",
        "626, 875, 12, 17.5, 13",
        "876, 1175, 13, 18.5, 15",
        "1176, 1550, 14, 19.5, 16",
        "1551, 2025, 15, 21, 17",
        "2026, 2675, 16, 22, 18",
        "2676, 3450, 17, 23, 19",
        "3451, 4350, 18, 24, 20",
        "4351, 5450, 19, 25, 21",
        "5451, 6800, 20, 26, 23",
        "6801, 8500, 21, 27, 25",
        "8501, 10700, 22, 28, 27",
    })
    void goesByTheBand(BigDecimal from, BigDecimal to, BigDecimal qms, BigDecimal isms, BigDecimal ems) {
        for (var personnel : List.of(from, to)) {
            assertThat(time("QMS-MD5", personnel).tableDays()).isEqualByComparingTo(qms);
            assertThat(time("ISMS-27006", personnel).tableDays()).isEqualByComparingTo(isms);
            assertThat(time("EMS-MD5-MEDIUM", personnel).tableDays()).isEqualByComparingTo(ems);
        }
    }

    @ParameterizedTest(name = "{0} persons: {1} days")
    @CsvSource({"25.2, 4", "25.0, 3", "5.0000001, 2", "0.1, 1.5", "1E-999999999, 1.5", "1.07E4, 22", "10699.5, 22"})
    void countsAPartOfAPersonAsOneMore(BigDecimal personnel, BigDecimal days) {
        assertThat(time("QMS-MD5", personnel).tableDays()).isEqualByComparingTo(days);
    }

    @ParameterizedTest(name = "{0} %: net {1}, applied {2}, capped {3}, {4} days")
    @CsvSource({
        "-20 -20 10,  -30,    -30, false, 5.0",
        "-20 -20 -20, -60,    -30, true,  5.0",
        "-30,         -30,    -30, false, 5.0",
        "-30.01,      -30.01, -30, true,  5.0",
        "-29.99,      -29.99, -29.99, false, 5.0",
        "40,          40,     40,  false, 10.0",
        "300,         300,    300, false, 28.0",
        "-25,         -25,    -25, false, 5.5",
        "-20,         -20,    -20, false, 5.5",
        "0,           0,      0,   false, 7.0",
        "'',          0,      0,   false, 7.0",
        "-400 390,    -10,    -10, false, 6.5",
        "0.1 0.2,     0.3,    0.3, false, 7.0",
        "1E1,         10,     10,  false, 7.5",
    })
    void isAdjusted(String percents, BigDecimal net, BigDecimal applied, boolean capped, BigDecimal total) {
        var time = time("QMS-MD5", BigDecimal.valueOf(120), null, others(percents));
        assertThat(time.netPercent()).isEqualByComparingTo(net);
        assertThat(time.appliedPercent()).isEqualByComparingTo(applied);
        assertThat(time.capped()).isEqualTo(capped);
        assertThat(time.total()).isEqualByComparingTo(total);
        assertThat(time.flags()).isEqualTo(capped ? List.of(AuditTimeFlag.OVER_COMPENSATION) : List.of());
    }

    @Test
    void isWhatTheContractShows() {
        var large = time("QMS-MD5", BigDecimal.valueOf(120), BigDecimal.valueOf(30), others("-20"));
        assertSplit(large, "5.5", "1.5", "4.0", "2.0", "3.5");
        assertThat(large.tableVerified()).isFalse();
        var small = time("QMS-MD5", BigDecimal.valueOf(3), BigDecimal.valueOf(30), others("17"));
        assertSplit(small, "2.0", "0.5", "1.5", "1.0", "1.5");
    }

    @ParameterizedTest(name = "{0} persons, {1} % for Stage 1: {2} = {3} + {4}")
    @CsvSource({
        // half a day is enough up to two days, above them a day
        "5,     20, 1.5,  0.5, 1.0",
        "10,    20, 2.0,  0.5, 1.5",
        "10,    40, 2.0,  1.0, 1.0",
        "15,    20, 2.5,  1.0, 1.5",
        "120,   20, 7.0,  1.5, 5.5",
        "120,   40, 7.0,  3.0, 4.0",
        "120,   25, 7.0,  2.0, 5.0",
        "120, 32.1, 7.0,  2.0, 5.0",
        "10700, 40, 22.0, 9.0, 13.0",
    })
    void givesStage1ItsShare(
            BigDecimal personnel, BigDecimal share, BigDecimal total, BigDecimal stage1, BigDecimal stage2) {
        var time = time("QMS-MD5", personnel, share, List.of());
        assertThat(time.total()).isEqualByComparingTo(total);
        assertThat(time.stage1()).isEqualByComparingTo(stage1);
        assertThat(time.stage2()).isEqualByComparingTo(stage2);
    }

    /** 7 × 154 % is 10.78: 30 % and two thirds of that would round to 3.0 and 7.0, of 11.0 they do to 3.5 and 7.5. */
    @Test
    void isSplitFromTheRoundedTotal() {
        var time = time("QMS-MD5", BigDecimal.valueOf(120), null, others("54"));
        assertSplit(time, "11.0", "3.5", "7.5", "3.5", "7.5");
    }

    @Test
    void isReadableByItsNumbers() {
        var time = time("QMS-MD5", BigDecimal.valueOf(120), null, others("1E2"));
        assertThat(time.netPercent()).hasToString("100");
        assertThat(time.total()).hasToString("14.0");
        assertThat(time.stage2()).hasToString("10.0");
    }

    @Test
    void takesTheShareOfStage1FromThePolicyWhereTheQuestionHasNone() {
        var policy = AuditTimePolicy.seeded();
        var other = new AuditTimePolicy(policy.tables(), policy.factors(), BigDecimal.valueOf(40));
        var input = new AuditTimeInput("QMS-MD5", BigDecimal.valueOf(120), null, null);
        assertThat(new AuditTimeCalculator(other).calculate(input).stage1()).isEqualByComparingTo("3.0");
    }

    @Test
    void saysWhetherItsTableIsVerified() {
        var confirmed =
                new AuditTimeTable("LICENSED", "Table 1", true, List.of(new TableBand(1, 10, new BigDecimal("3.0"))));
        var policy = new AuditTimePolicy(List.of(confirmed), List.of(AdjustmentFactor.OTHER), BigDecimal.valueOf(30));
        var input = new AuditTimeInput("LICENSED", BigDecimal.TEN, null, null);
        assertThat(new AuditTimeCalculator(policy).calculate(input).tableVerified())
                .isTrue();
    }

    private static void assertSplit(AuditTime time, String... expected) {
        var parts = List.of(time.total(), time.stage1(), time.stage2(), time.surveillance(), time.recertification());
        assertThat(parts)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(Arrays.stream(expected).map(BigDecimal::new).toList());
    }

    private static List<Adjustment> others(String percents) {
        return Arrays.stream(percents.split(" "))
                .filter(percent -> !percent.isEmpty())
                .map(percent -> new Adjustment("OTHER", new BigDecimal(percent), "Because."))
                .toList();
    }

    private static AuditTime time(String table, BigDecimal personnel) {
        return time(table, personnel, null, null);
    }

    private static AuditTime time(String table, BigDecimal personnel, BigDecimal share, List<Adjustment> adjustments) {
        return new AuditTimeCalculator(AuditTimePolicy.seeded())
                .calculate(new AuditTimeInput(table, personnel, adjustments, share));
    }
}
