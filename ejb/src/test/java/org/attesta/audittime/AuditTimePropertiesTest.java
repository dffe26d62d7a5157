package org.attesta.audittime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attesta.testing.Seeded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Any audit time")
class AuditTimePropertiesTest {

    private static final List<String> TABLES = List.of("QMS-MD5", "ISMS-27006", "EMS-MD5-MEDIUM");

    @Test
    void keepsItsSumAndItsLimits() {
        Seeded.forAll(3_000, random -> {
            var time = time(anyTable(random), anyPersonnel(random), anyShare(random), anyAdjustments(random));
            assertThat(time.stage1().add(time.stage2())).isEqualByComparingTo(time.total());
            assertThat(time.stage1()).isGreaterThanOrEqualTo(Days.HALF);
            assertThat(time.stage2()).isPositive();
            assertThat(time.surveillance()).isGreaterThanOrEqualTo(BigDecimal.ONE);
            assertThat(time.recertification()).isGreaterThanOrEqualTo(time.surveillance());
            for (var part : List.of(time.total(), time.stage1(), time.surveillance(), time.recertification())) {
                assertThat(part.remainder(Days.HALF)).isZero();
            }
            assertThat(time.appliedPercent())
                    .isEqualByComparingTo(time.netPercent().max(BigDecimal.valueOf(-30)));
            assertThat(time.capped()).isEqualTo(time.netPercent().compareTo(BigDecimal.valueOf(-30)) < 0);
        });
    }

    @Test
    void liesWithinAQuarterDayOfTheExactFigure() {
        Seeded.forAll(2_000, random -> {
            var time = time(anyTable(random), anyPersonnel(random), anyShare(random), anyAdjustments(random));
            var exact = time.tableDays()
                    .multiply(time.appliedPercent().movePointLeft(2).add(BigDecimal.ONE));
            var error = time.total().subtract(exact);
            assertThat(error).isGreaterThan(new BigDecimal("-0.25")).isLessThanOrEqualTo(new BigDecimal("0.25"));
        });
    }

    @Test
    void neverFallsAsTheHeadcountRises() {
        Seeded.forAll(2_000, random -> {
            var table = anyTable(random);
            var share = anyShare(random);
            var adjustments = anyAdjustments(random);
            var fewer = anyPersonnel(random);
            var more = fewer.add(BigDecimal.valueOf(random.nextInt(300))).min(BigDecimal.valueOf(10_700));
            var low = time(table, fewer, share, adjustments);
            var high = time(table, more, share, adjustments);
            assertThat(high.total()).isGreaterThanOrEqualTo(low.total());
            assertThat(high.stage1()).isGreaterThanOrEqualTo(low.stage1());
            assertThat(high.surveillance()).isGreaterThanOrEqualTo(low.surveillance());
            assertThat(high.recertification()).isGreaterThanOrEqualTo(low.recertification());
        });
    }

    private static AuditTime time(String table, BigDecimal personnel, BigDecimal share, List<Adjustment> adjustments) {
        return new AuditTimeCalculator(AuditTimePolicy.seeded())
                .calculate(new AuditTimeInput(table, personnel, adjustments, share));
    }

    private static String anyTable(Random random) {
        return TABLES.get(random.nextInt(TABLES.size()));
    }

    /** Small headcounts as often as large ones, since the bands are narrow there. */
    private static BigDecimal anyPersonnel(Random random) {
        int limit = random.nextBoolean() ? 1_069_900 : 10_000;
        return BigDecimal.valueOf(1 + random.nextInt(limit), 2);
    }

    private static BigDecimal anyShare(Random random) {
        return BigDecimal.valueOf(200 + random.nextInt(201), 1);
    }

    private static List<Adjustment> anyAdjustments(Random random) {
        var adjustments = new ArrayList<Adjustment>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var percent = BigDecimal.valueOf(random.nextInt(801) - 400, 1);
            adjustments.add(new Adjustment("OTHER", percent, "Because."));
        }
        return adjustments;
    }
}
