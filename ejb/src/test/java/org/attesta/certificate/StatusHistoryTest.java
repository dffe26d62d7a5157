package org.attesta.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.certification.PublicStatus.SUPERSEDED;
import static org.attesta.certification.PublicStatus.SUSPENDED;
import static org.attesta.certification.PublicStatus.VALID;
import static org.attesta.certification.PublicStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attesta.certification.PublicStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Was it valid on that day?" Issued 2025-03-15, effective 2025-03-20, expiry 2028-03-14. */
class StatusHistoryTest {

    private final List<StatusOn> changes = new ArrayList<>(List.of(on(VALID, "2025-03-20")));

    private static StatusOn on(PublicStatus status, String since) {
        return new StatusOn(status, LocalDate.parse(since));
    }

    private StatusOn asked(String day) {
        return new StatusHistory(
                        LocalDate.of(2025, 3, 15), LocalDate.of(2025, 3, 20), LocalDate.of(2028, 3, 14), changes)
                .on(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, NOT_YET_VALID,",
        "2025-03-15, NOT_YET_VALID, 2025-03-15",
        "2025-03-19, NOT_YET_VALID, 2025-03-15",
        "2025-03-20, VALID, 2025-03-20",
        "2028-03-14, VALID, 2025-03-20",
        "2028-03-15, EXPIRED, 2028-03-15",
        "2040-01-01, EXPIRED, 2028-03-15",
    })
    void theCalendarNeedsNoEntry(String day, PublicStatus status, LocalDate since) {
        assertThat(asked(day)).isEqualTo(new StatusOn(status, since));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, VALID, 2025-03-20",
        "2026-01-31, SUSPENDED, 2026-01-31",
        "2026-05-31, SUSPENDED, 2026-01-31",
        "2026-06-01, VALID, 2026-06-01",
        "2028-03-15, EXPIRED, 2028-03-15",
    })
    void aSuspensionIsRememberedAfterItsEnd(String day, PublicStatus status, LocalDate since) {
        changes.add(on(SUSPENDED, "2026-01-31"));
        changes.add(on(VALID, "2026-06-01"));
        assertThat(asked(day)).isEqualTo(new StatusOn(status, since));
    }

    @Test
    void aSuspensionEndsInExpiry() {
        changes.add(on(SUSPENDED, "2028-01-31"));
        assertThat(asked("2028-03-14").status()).isEqualTo(SUSPENDED);
        assertThat(asked("2028-03-15").status()).isEqualTo(PublicStatus.EXPIRED);
    }

    @Test
    void whatIsWithdrawnStaysWithdrawn() {
        changes.add(on(SUSPENDED, "2026-01-31"));
        changes.add(on(WITHDRAWN, "2026-08-01"));
        assertThat(asked("2026-07-31").status()).isEqualTo(SUSPENDED);
        assertThat(asked("2026-08-01")).isEqualTo(on(WITHDRAWN, "2026-08-01"));
        assertThat(asked("2030-01-01")).isEqualTo(on(WITHDRAWN, "2026-08-01"));
    }

    @Test
    void aRevisionTakesOverOnItsFirstDay() {
        changes.add(on(SUPERSEDED, "2026-09-01"));
        changes.add(on(SUSPENDED, "2026-08-20"));
        assertThat(asked("2026-08-19").status()).isEqualTo(VALID);
        assertThat(asked("2026-08-31").status()).isEqualTo(SUSPENDED);
        assertThat(asked("2026-09-01").status()).isEqualTo(SUPERSEDED);
    }

    @Test
    void aGrantWithdrawnBeforeItsEffectNeverBecomesValid() {
        changes.add(on(WITHDRAWN, "2025-03-17"));
        assertThat(asked("2025-03-16").status()).isEqualTo(PublicStatus.NOT_YET_VALID);
        assertThat(asked("2025-03-21").status()).isEqualTo(WITHDRAWN);
    }

    /** Suspended and restored between the decision and the day of effect. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-16, SUSPENDED, 2025-03-16",
        "2025-03-18, NOT_YET_VALID, 2025-03-15",
        "2025-03-19, NOT_YET_VALID, 2025-03-15",
        "2025-03-20, VALID, 2025-03-20",
    })
    void nothingIsValidBeforeItsEffect(String day, PublicStatus status, LocalDate since) {
        changes.add(on(SUSPENDED, "2025-03-16"));
        changes.add(on(VALID, "2025-03-18"));
        assertThat(asked(day)).isEqualTo(new StatusOn(status, since));
    }
}
