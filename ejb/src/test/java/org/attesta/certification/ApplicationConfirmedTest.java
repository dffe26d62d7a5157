package org.attesta.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationState;
import org.attesta.application.ReviewDraft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The review has confirmed the application (9.5.3.1 c)")
class ApplicationConfirmedTest {

    @ParameterizedTest(name = "{0}, considered {1}, reviewed on {2}: {3}")
    @CsvSource({
        "IN_PROGRAMME, true,  2026-11-01, true",
        "IN_PROGRAMME, false, 2026-11-01, false",
        "IN_PROGRAMME,      , 2026-11-01, false",
        "IN_PROGRAMME, true,            , false",
        "WITHDRAWN,    true,  2026-11-01, false",
    })
    void byFourAnswersOfAReviewer(ApplicationState state, Boolean considered, LocalDate reviewedOn, boolean met) {
        var review =
                new ReviewDraft(true, true, true, considered, null, null, null, null, null, null, null, null, null);
        var row = new ApplicationRow(
                UUID.randomUUID(),
                "APP-2026-0001",
                1,
                state,
                Instant.EPOCH,
                UUID.randomUUID(),
                "Aegean",
                reviewedOn,
                List.of(),
                null,
                null,
                review,
                "Reviewer",
                reviewedOn,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(ApplicationConfirmed.judge(row).met()).isEqualTo(met);
    }
}
