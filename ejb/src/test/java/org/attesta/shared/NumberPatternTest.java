package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pattern of numbers")
class NumberPatternTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "APP-{year}-{sequence}, true",
        "A{sequence}, true",
        "HSC.app_{sequence}-{year}, true",
        "A1-{sequence}, true",
        "APP-{year}, false",
        "{sequence}, false",
        "1-{sequence}, false",
        "A{sequence}{sequence}, false",
        "A-{year}-{year}-{sequence}, false",
        "A{year}{sequence}, false",
        "A1{sequence}, false",
        "A-{sequence}1, false",
        "A/{sequence}, false",
        "A {sequence}, false",
        "Α-{sequence}, false",
        "A-{sequence}., false",
        "A-{sequenze}, false",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAA-{sequence}, true",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-{sequence}, false"
    })
    void isUsableWhenItsNumbersCanBeToldApart(String text, boolean usable) {
        assertThat(new NumberPattern(text).usable()).isEqualTo(usable);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "A-{sequence}, A-{sequence}, true",
        "A-{sequence}, a-{sequence}, true",
        "A-{year}-{sequence}, A-{sequence}-{year}, true",
        "A-{year}-{sequence}, A-2026-{sequence}, true",
        "A-{year}-{sequence}, A-26-{sequence}, false",
        "A-{sequence}, A-{sequence}-B, false",
        "A-{sequence}, A-{year}-{sequence}, false",
        "A-2026-{sequence}, A-2027-{sequence}, false",
        "A-20260-{sequence}, A-{year}-{sequence}, false",
        "A-20260-{sequence}, A-{sequence}-{year}, true",
        "APP-{year}-{sequence}, AUD-{year}-{sequence}, false"
    })
    void maySometimesGiveTheNumberOfAnother(String one, String other, boolean same) {
        assertThat(new NumberPattern(one).mayEqual(new NumberPattern(other))).isEqualTo(same);
        assertThat(new NumberPattern(other).mayEqual(new NumberPattern(one))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource({
        "APP-{year}-{sequence}, APP-2026, APP-2026-0007",
        "APP-{sequence}, APP, APP-0007",
        "A{sequence}-{year}, A{sequence}-2026, A0007-2026"
    })
    void goesOnWithTheSeriesThatThereWere(String text, String series, String number) {
        assertThat(new NumberPattern(text).series(2026)).isEqualTo(series);
        assertThat(new NumberPattern(text).written(2026, "0007")).isEqualTo(number);
    }

    @Test
    void isUsableAsItUsuallyIsAndDiffersFromTheOthers() {
        var usual = Arrays.stream(NumberKind.values())
                .map(kind -> new NumberPattern(kind.usual()))
                .toList();
        assertThat(usual).allMatch(NumberPattern::usable);
        for (var one : usual) {
            assertThat(usual).filteredOn(one::mayEqual).containsExactly(one);
        }
    }
}
