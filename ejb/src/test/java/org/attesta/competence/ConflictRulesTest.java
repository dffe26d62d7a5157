package org.attesta.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attesta.shared.Condition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A person acts for a client")
class ConflictRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Disclosures NOTHING = new Disclosures(List.of());

    @ParameterizedTest(name = "consultancy until {0}, first day {1}: {2}")
    @CsvSource({
        "2024-06-30, 2026-06-29, false",
        "2024-06-30, 2026-06-30, true",
        "2025-01-31, 2026-12-01, false",
        "2025-01-31, 2027-01-30, false",
        "2025-01-31, 2027-01-31, true",
        "2024-02-29, 2026-02-27, false",
        "2024-02-29, 2026-02-28, true",
        ", 2026-02-28, true",
    })
    void twoYearsAfterConsultancyAtTheEarliest(LocalDate end, LocalDate first, boolean allowed) {
        var judged = ConflictRules.consultancy("Anna", declared(first, false, end, false), first, 24);
        assertThat(judged.rule()).isEqualTo("R-5.2.10");
        assertThat(judged.clause()).isEqualTo("ISO/IEC 17021-1:2015 5.2.10");
        assertThat(judged.met()).isEqualTo(allowed);
        assertThat(judged.proof().type()).isEqualTo("declaration");
    }

    @Test
    void laterWhereTheBodyIsStricter() {
        var declared = declared(DAY, false, LocalDate.of(2024, 6, 30), false);
        assertThat(ConflictRules.consultancy("Anna", declared, DAY, 36).met()).isFalse();
    }

    @ParameterizedTest(name = "declared {0}, last day {1}: {2}")
    @CsvSource({
        "2025-06-30, 2026-06-30, true",
        "2025-06-30, 2026-07-01, false",
        "2024-02-29, 2025-02-28, true",
        "2024-02-29, 2025-03-01, false",
        "2026-06-30, 2026-06-30, true",
    })
    void withADeclarationOfTheLastTwelveMonths(LocalDate on, LocalDate last, boolean allowed) {
        assertThat(ConflictRules.declared("Anna", declared(on, false, null, false), last, 12)
                        .met())
                .isEqualTo(allowed);
    }

    @ParameterizedTest(name = "conflict {0}, cleared {1}: {2}")
    @CsvSource({"false, false, true", "true, false, false", "true, true, true"})
    void withoutAConflictThatStands(boolean conflict, boolean cleared, boolean allowed) {
        var judged = ConflictRules.declared("Anna", declared(DAY, conflict, null, cleared), DAY, 12);
        assertThat(judged.rule()).isEqualTo("R-5.2.13");
        assertThat(judged.met()).isEqualTo(allowed);
    }

    @Test
    void onlyAfterDeclaring() {
        assertThat(ConflictRules.declared("Anna", NOTHING, DAY, 12).met()).isFalse();
        assertThat(ConflictRules.consultancy("Anna", NOTHING, DAY, 24).met()).isFalse();
    }

    @ParameterizedTest(name = "an older conflict, cleared {0}, and a newer declaration of none: {0}")
    @CsvSource({"false", "true"})
    void onlyWhenEveryConflictThatWasEverDisclosedIsCleared(boolean cleared) {
        var old = facts(DAY.minusMonths(2), true, null, cleared);
        var judged = ConflictRules.declared("Anna", disclosed(facts(DAY, false, null, false), old), DAY, 12);
        assertThat(judged.met()).isEqualTo(cleared);
        assertThat(judged.proof().id().equals(old.id())).isEqualTo(!cleared);
    }

    @Test
    void neverBeforeTheTwoYearsThatAnOlderDeclarationNames() {
        var old = facts(DAY.minusMonths(2), false, LocalDate.of(2025, 1, 1), false);
        var silent = disclosed(facts(DAY, false, null, false), old);
        var earlier = disclosed(facts(DAY, false, LocalDate.of(2020, 1, 1), false), old);
        for (var disclosures : List.of(silent, earlier)) {
            var judged = ConflictRules.consultancy("Anna", disclosures, DAY, 24);
            assertThat(judged.met()).isFalse();
            assertThat(judged.proof().id()).isEqualTo(old.id());
        }
    }

    private static Disclosures disclosed(DeclarationFacts... newestFirst) {
        return new Disclosures(List.of(newestFirst));
    }

    @Test
    void clearingDoesNotShortenTheTwoYears() {
        var declared = declared(DAY, true, LocalDate.of(2025, 1, 1), true);
        assertThat(ConflictRules.consultancy("Anna", declared, DAY, 24).met()).isFalse();
    }

    @Test
    void isToldWhyAndUntilWhenNotInBothLanguages() {
        var judged = ConflictRules.consultancy("Anna", declared(DAY, false, LocalDate.of(2025, 1, 31), false), DAY, 24);
        assertThat(words(judged, Locale.ENGLISH)).contains("Anna", "2025-01-31", "2027-01-31");
        assertThat(words(judged, Locale.forLanguageTag("el"))).contains("Anna", "2025-01-31", "2027-01-31");
    }

    private static String words(Condition condition, Locale locale) {
        return condition.message().in(locale);
    }

    private static Disclosures declared(LocalDate on, boolean conflict, LocalDate consultancyEnd, boolean cleared) {
        return new Disclosures(List.of(facts(on, conflict, consultancyEnd, cleared)));
    }

    private static DeclarationFacts facts(LocalDate on, boolean conflict, LocalDate consultancyEnd, boolean cleared) {
        return new DeclarationFacts(UUID.randomUUID(), on, conflict, consultancyEnd, cleared);
    }
}
