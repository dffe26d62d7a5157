package org.attesta.audittime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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

@DisplayName("The effective number of personnel")
class EffectivePersonnelTest {

    @ParameterizedTest(name = "{0} persons of {1} hours, {2} % less: {3}, so {4}")
    @CsvSource({
        "30, 4,    0,    15,     15",
        "40, ,     ,     40,     40",
        "40, 8,    0,    40,     40",
        "40, 12,   0,    40,     40",
        "3,  7.5,  0,    2.8125, 3",
        "1,  0.01, 0,    0.00125, 1",
        "10, ,     50,   5,      5",
        "10, 4,    33.3, 3.335,  4",
        "63, 3.2,  0,    25.2,   26",
    })
    void countsHoursAndReductions(
            int persons, BigDecimal hours, BigDecimal reduction, BigDecimal equivalents, long effective) {
        var counted = EffectivePersonnel.of(List.of(new PersonnelGroup("g", persons, hours, reduction, "Alike.")));
        assertThat(counted.persons()).isEqualTo(persons);
        assertThat(counted.fullTimeEquivalents()).isEqualByComparingTo(equivalents);
        assertThat(counted.effectivePersonnel()).isEqualTo(effective);
    }

    @Test
    void isRoundedUpOnceOverAllGroups() {
        var half = new BigDecimal("4");
        var counted = EffectivePersonnel.of(List.of(
                PersonnelGroup.fullTime("operations", 20),
                PersonnelGroup.partTime("service desk, day", 1, half),
                PersonnelGroup.partTime("service desk, night", 1, half)));
        assertThat(counted).isEqualTo(new EffectivePersonnel(22, BigDecimal.valueOf(21), 21));
    }

    @Test
    void doesNotDependOnHowPersonsAreGrouped() {
        Seeded.forAll(500, random -> {
            int one = 1 + random.nextInt(500);
            int other = 1 + random.nextInt(500);
            var hours = BigDecimal.valueOf(1 + random.nextInt(160), 1);
            var apart = EffectivePersonnel.of(
                    List.of(PersonnelGroup.partTime("a", one, hours), PersonnelGroup.partTime("b", other, hours)));
            var together = EffectivePersonnel.of(List.of(PersonnelGroup.partTime("ab", one + other, hours)));
            assertThat(apart).isEqualTo(together);
            assertThat(apart.effectivePersonnel()).isBetween(1L, apart.persons());
        });
    }

    static Stream<Arguments> nonsense() {
        var four = BigDecimal.valueOf(4);
        return Stream.of(
                Arguments.of(null, "groups"),
                Arguments.of(List.of(), "groups"),
                Arguments.of(Arrays.asList((PersonnelGroup) null), "groups[0]"),
                Arguments.of(List.of(PersonnelGroup.fullTime("g", 0)), "groups[0].persons"),
                Arguments.of(List.of(new PersonnelGroup("g", null, null, null, null)), "groups[0].persons"),
                Arguments.of(List.of(PersonnelGroup.partTime("g", 1, BigDecimal.ZERO)), "groups[0].hoursPerDay"),
                Arguments.of(List.of(PersonnelGroup.partTime("g", 1, new BigDecimal("24.1"))), "groups[0].hoursPerDay"),
                Arguments.of(
                        List.of(PersonnelGroup.partTime("g", 1, new BigDecimal("1E-999999999"))),
                        "groups[0].hoursPerDay"),
                Arguments.of(
                        List.of(new PersonnelGroup("g", 1, four, new BigDecimal("100"), "Alike.")),
                        "groups[0].reductionPercent"),
                Arguments.of(
                        List.of(new PersonnelGroup("g", 1, four, new BigDecimal("-1"), "Alike.")),
                        "groups[0].reductionPercent"),
                Arguments.of(List.of(new PersonnelGroup("g", 9, null, four, " ")), "groups[0].justification"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("nonsense")
    void isNotCountedFromGroupsThatMakeNoSense(List<PersonnelGroup> groups, String field) {
        assertThatThrownBy(() -> EffectivePersonnel.of(groups))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }
}
