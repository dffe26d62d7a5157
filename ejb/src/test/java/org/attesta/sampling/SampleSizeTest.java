package org.attesta.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.attesta.testing.Seeded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The size of a sample of sites")
class SampleSizeTest {

    @ParameterizedTest(name = "of {0}: initial {1}, surveillance {2}, recertification {3}, effective {4}")
    @CsvSource({
        "1, 1, 1, 1, 1",
        "2, 2, 1, 2, 2",
        "5, 3, 2, 3, 2",
        "10, 4, 2, 4, 3",
        "25, 5, 3, 5, 4",
        "26, 6, 4, 6, 5",
        "100, 10, 6, 10, 8",
        "101, 11, 7, 11, 9",
        "1000000, 1000, 600, 1000, 800",
    })
    void isAShareOfTheRoot(int sites, int initial, int surveillance, int recertification, int effective) {
        assertThat(SampleSize.of(sites, SampleAudit.INITIAL, false)).isEqualTo(initial);
        assertThat(SampleSize.of(sites, SampleAudit.SURVEILLANCE, false)).isEqualTo(surveillance);
        assertThat(SampleSize.of(sites, SampleAudit.RECERTIFICATION, false)).isEqualTo(recertification);
        assertThat(SampleSize.of(sites, SampleAudit.RECERTIFICATION, true)).isEqualTo(effective);
    }

    @Test
    void heedsEffectivenessAtRecertificationOnly() {
        for (int sites = 1; sites <= 500; sites++) {
            for (var audit : new SampleAudit[] {SampleAudit.INITIAL, SampleAudit.SURVEILLANCE}) {
                assertThat(SampleSize.of(sites, audit, true)).isEqualTo(SampleSize.of(sites, audit, false));
            }
        }
    }

    @ParameterizedTest(name = "a sample of {0} has {1} at random")
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 1", "5, 2", "8, 2", "9, 3", "10, 3", "1000, 250"})
    void hasAQuarterThatNobodyChooses(int size, int random) {
        assertThat(SampleSize.randomPart(size)).isEqualTo(random);
    }

    @ParameterizedTest(name = "of {0} different sites: initial {1}, surveillance {2}, recertification {3}")
    @CsvSource({"1, 1, 1, 1", "3, 3, 1, 3", "4, 4, 2, 4", "7, 7, 3, 7", "10, 10, 3, 10"})
    void isAllWhereSitesDifferTooMuch(int sites, int initial, int surveillance, int recertification) {
        assertThat(SampleSize.withoutSampling(sites, SampleAudit.INITIAL)).isEqualTo(initial);
        assertThat(SampleSize.withoutSampling(sites, SampleAudit.SURVEILLANCE)).isEqualTo(surveillance);
        assertThat(SampleSize.withoutSampling(sites, SampleAudit.RECERTIFICATION))
                .isEqualTo(recertification);
    }

    @Test
    void growsWithTheSitesAndNeverPassesThem() {
        Seeded.forAll(500, random -> {
            int sites = 1 + random.nextInt(random.nextBoolean() ? 30 : 1_000_000);
            var audit = SampleAudit.values()[random.nextInt(3)];
            boolean effective = random.nextBoolean();
            int size = SampleSize.of(sites, audit, effective);
            assertThat(size).isBetween(1, sites);
            assertThat(SampleSize.of(sites + 1, audit, effective)).isBetween(size, size + 1);
        });
    }
}
