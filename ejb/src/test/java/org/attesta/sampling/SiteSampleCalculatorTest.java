package org.attesta.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.testing.Seeded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A sample of sites")
class SiteSampleCalculatorTest {

    @Test
    void isWhatTheContractShows() {
        var sample = draw(25, "SURVEILLANCE", false, "abc");
        assertThat(sample.sampleSize()).isEqualTo(3);
        assertThat(sample.randomPart()).isEqualTo(1);
        assertThat(sample.centralFunction()).isTrue();
        assertThat(sample.algorithm()).isEqualTo("attesta-1");
        assertThat(sample.selected()).hasSize(3).doesNotHaveDuplicates();
    }

    /** Reckoned outside Java: {@code for i in $(seq 25); do printf "abc:$i" | sha256sum …; done | sort | head -5}. */
    @Test
    void isTheSameOnAnyMachine() {
        assertThat(draw(25, "INITIAL", null, "abc").selected()).containsExactly(3L, 2L, 4L, 14L, 25L);
        assertThat(draw(List.of("Αθήνα", "Πάτρα", "Βόλος", "Χανιά"), "INITIAL", null, "2026")
                        .selected())
                .containsExactly("Βόλος", "Αθήνα");
    }

    @Test
    void beginsWithTheSameSitesWhateverItsSize() {
        var initial = draw(100, "INITIAL", null, "s").selected();
        assertThat(draw(100, "SURVEILLANCE", null, "s").selected()).isEqualTo(initial.subList(0, 6));
        assertThat(draw(100, "RECERTIFICATION", true, "s").selected()).isEqualTo(initial.subList(0, 8));
    }

    @ParameterizedTest(name = "25 sites, {0}, effective {1}: {2}")
    @CsvSource({
        "INITIAL, true, 5",
        "SURVEILLANCE, true, 3",
        "RECERTIFICATION, false, 5",
        "RECERTIFICATION, , 5",
        "RECERTIFICATION, true, 4"
    })
    void isSmallerForAnEffectiveSystemAtRecertificationOnly(String audit, Boolean effective, int size) {
        assertThat(draw(25, audit, effective, "abc").sampleSize()).isEqualTo(size);
    }

    @Test
    void givesIdsBackAsTheyCame() {
        assertThat(draw(List.of("only"), "INITIAL", null, "s").selected()).containsExactly("only");
        assertThat(draw(List.of(7), "INITIAL", null, "s").selected()).containsExactly(7L);
        assertThat(draw(List.of(new BigDecimal("7.0")), "INITIAL", null, "s").selected())
                .containsExactly(7L);
        assertThat(draw(new BigDecimal("1.0"), "INITIAL", null, "s").selected()).containsExactly(1L);
    }

    @Test
    void ofANumberIsTheSampleOfTheIdsFromOneOn() {
        assertThat(draw(30, "INITIAL", null, "s").selected())
                .isEqualTo(draw(LongStream.rangeClosed(1, 30).boxed().toList(), "INITIAL", null, "s")
                        .selected());
    }

    @Test
    void canBeDrawnFromAMillionSites() {
        assertThat(draw(1_000_000, "INITIAL", null, "s").selected()).hasSize(1_000);
    }

    @Test
    void isTheSameInWhateverOrderTheIdsCome() {
        Seeded.forAll(300, random -> {
            var ids = new ArrayList<String>();
            for (int i = 0; i <= random.nextInt(60); i++) {
                ids.add(new UUID(random.nextLong(), random.nextLong()).toString());
            }
            var audit = SampleAudit.values()[random.nextInt(3)];
            boolean effective = random.nextBoolean();
            var seed = Integer.toString(random.nextInt());
            var sample = SiteSample.draw(ids, audit, effective, seed);
            Collections.shuffle(ids, random);
            assertThat(SiteSample.draw(ids, audit, effective, seed)).isEqualTo(sample);
            assertThat(sample.selected()).isEqualTo(byTheBook(ids, sample.sampleSize(), seed));
        });
    }

    /** Halves of a surrogate pair have no UTF-8 and hash alike: then the text decides, not the order of coming. */
    @Test
    void isTheSameInWhateverOrderEvenForIdsOfEqualHash() {
        var ids = List.of("\ud800", "\ud801");
        var turned = List.of("\ud801", "\ud800");
        assertThat(SiteSample.draw(ids, SampleAudit.SURVEILLANCE, false, "s"))
                .isEqualTo(SiteSample.draw(turned, SampleAudit.SURVEILLANCE, false, "s"));
    }

    @Test
    void dependsOnTheSeed() {
        assertThat(Stream.of("a", "b", "c", "d")
                        .map(seed -> draw(1_000, "INITIAL", null, seed).selected()))
                .doesNotHaveDuplicates();
    }

    static Stream<Arguments> nonsense() {
        var sites = "sites";
        return Stream.of(
                Arguments.of(new SiteSampleInput(0, "INITIAL", null, "s"), sites),
                Arguments.of(new SiteSampleInput(-1, "INITIAL", null, "s"), sites),
                Arguments.of(new SiteSampleInput(2.5, "INITIAL", null, "s"), sites),
                Arguments.of(new SiteSampleInput(1_000_001, "INITIAL", null, "s"), sites),
                Arguments.of(new SiteSampleInput(new BigDecimal("1E999999999"), "INITIAL", null, "s"), sites),
                Arguments.of(new SiteSampleInput(new BigDecimal("1E-999999999"), "INITIAL", null, "s"), sites),
                Arguments.of(new SiteSampleInput(null, "INITIAL", null, "s"), sites),
                Arguments.of(new SiteSampleInput("25", "INITIAL", null, "s"), sites),
                Arguments.of(new SiteSampleInput(List.of(), "INITIAL", null, "s"), sites),
                Arguments.of(new SiteSampleInput(List.of("a", "b", "a"), "INITIAL", null, "s"), "sites[2]"),
                Arguments.of(new SiteSampleInput(List.of("1", 1), "INITIAL", null, "s"), "sites[1]"),
                Arguments.of(new SiteSampleInput(List.of("a", " "), "INITIAL", null, "s"), "sites[1]"),
                Arguments.of(new SiteSampleInput(List.of(1.5), "INITIAL", null, "s"), "sites[0]"),
                Arguments.of(new SiteSampleInput(Arrays.asList("a", null), "INITIAL", null, "s"), "sites[1]"),
                Arguments.of(new SiteSampleInput(List.of(true), "INITIAL", null, "s"), "sites[0]"),
                Arguments.of(new SiteSampleInput(5, "STAGE2", null, "s"), "audit"),
                Arguments.of(new SiteSampleInput(5, "initial", null, "s"), "audit"),
                Arguments.of(new SiteSampleInput(5, null, null, "s"), "audit"),
                Arguments.of(new SiteSampleInput(5, "INITIAL", null, null), "seed"),
                Arguments.of(new SiteSampleInput(5, "INITIAL", null, ""), "seed"),
                Arguments.of(new SiteSampleInput(0, "", null, ""), "sites audit seed"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("nonsense")
    void isNotDrawnFromAQuestionThatMakesNoSense(SiteSampleInput question, String fields) {
        assertThatThrownBy(() -> SiteSampleCalculator.draw(question))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.errors())
                                .extracting(FieldError::field)
                                .containsExactly(fields.split(" ")));
    }

    private static SiteSample<Object> draw(Object sites, String audit, Boolean effective, String seed) {
        return SiteSampleCalculator.draw(new SiteSampleInput(sites, audit, effective, seed));
    }

    /** The algorithm as the contract words it. */
    private static List<String> byTheBook(List<String> ids, int size, String seed) {
        return ids.stream()
                .sorted(Comparator.comparing(id -> hex(seed + ":" + id)))
                .limit(size)
                .toList();
    }

    private static String hex(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
