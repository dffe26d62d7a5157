package org.attesta.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.attesta.programme.CycleStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The audits of a cycle in a file")
class CyclesTest {

    /** 9.6.3: what a decision rests on; the certificate before expired on 2025-06-30. */
    @ParameterizedTest(name = "first issued {0}, decided {1}, expiry before {2}, {3} held {4}: {5}")
    @CsvSource({
        "2025-03-15, 2025-03-15, , STAGE2, yes, true",
        "2025-03-15, 2025-03-15, , STAGE2, no, false",
        "2025-03-15, 2025-03-15, , STAGE1, yes, false",
        "2025-03-15, 2025-03-15, , RECERTIFICATION, yes, false",
        "2022-07-01, 2025-06-20, 2025-06-30, STAGE2, yes, false",
        "2022-07-01, 2025-06-20, 2025-06-30, RECERTIFICATION, yes, true",
        "2022-07-01, 2025-09-20, 2025-06-30, RECERTIFICATION, yes, true",
        "2022-07-01, 2026-02-20, 2025-06-30, STAGE2, yes, true",
        "2022-07-01, 2025-06-20, , STAGE2, yes, true",
        "2022-07-01, 2025-06-20, , RECERTIFICATION, yes, true",
    })
    void rightlyLedToTheDecision(
            String firstIssued, String decidedOn, String before, String step, String held, boolean led) {
        var cells = new HashMap<>(Map.of("firstIssued", firstIssued, "decidedOn", decidedOn));
        if (before != null) {
            cells.put("previousExpiry", before);
        }
        assertThat(Cycles.ledTo(new Line(2, cells), new Line(2, Map.of("step", step, "held", held))))
                .isEqualTo(led);
    }

    /** Held and planned at once it cannot be; but for the recertification that led to the cycle and the one that ends it. */
    @ParameterizedTest
    @CsvSource({"STAGE2, true", "SURVEILLANCE_1, true", "SURVEILLANCE_2, true", "RECERTIFICATION, false"})
    void haveTheirPlaceOnce(CycleStep step, boolean same) {
        var held = CycleChecks.place(step, new Line(2, Map.of("held", "yes")));
        var planned = CycleChecks.place(step, new Line(3, Map.of("held", "no")));
        assertThat(held.equals(planned)).isEqualTo(same);
    }
}
