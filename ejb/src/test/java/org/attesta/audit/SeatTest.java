package org.attesta.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ISO/IEC 17021-1 9.1.4.4; worked example E3 of the rulebook. */
@DisplayName("The audit time of a team")
class SeatTest {

    @Test
    void leavesOutWhoIsNotAssignedAsAuditor() {
        var counted = Stream.of(Part.LEAD, Part.AUDITOR, Part.TECHNICAL_EXPERT, Part.TRAINEE, Part.OBSERVER)
                .map(part -> Seat.of(UUID.randomUUID(), part, BigDecimal.valueOf(2)))
                .map(Seat::countedDays)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(counted).isEqualByComparingTo("4.0").isLessThan(new BigDecimal("5.0"));
    }

    @Test
    void isNothingWhileNoDaysAreSaid() {
        assertThat(Seat.of(UUID.randomUUID(), Part.LEAD, null).countedDays()).isZero();
    }
}
