package org.attesta.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A person is bound to the body")
class PersonTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 12);

    @ParameterizedTest(name = "{0}, contract {1} to {2}, agreement {3}: {4}")
    @CsvSource({
        "EMPLOYED,           ,           ,           , true",
        "CONTRACT,           ,           ,           , false",
        "COMMITTEE,          ,           ,           , false",
        "CONTRACT,           ,           , 2026-03-10, true",
        "CONTRACT,           ,           , 2026-03-11, false",
        "CONTRACT, 2026-03-10, 2026-03-12, 2025-01-01, true",
        "CONTRACT, 2026-03-11, 2026-03-12, 2025-01-01, false",
        "CONTRACT, 2026-03-10, 2026-03-11, 2025-01-01, false",
        "EMPLOYED, 2020-01-01, 2026-03-11,           , false",
    })
    void onEveryDayOfTheWorkAndByAgreementWhenFromOutside(
            Employment employment, LocalDate from, LocalDate until, LocalDate agreed, boolean bound) {
        var draft = new PersonDraft("Anna", null, employment, from, until, agreed, List.of(), null);
        var person = new Person(UUID.randomUUID(), "P-0001", Instant.EPOCH, draft);
        var judged = person.bound(FIRST, LAST);
        assertThat(judged.rule()).isEqualTo("R-7.3");
        assertThat(judged.met()).isEqualTo(bound);
        assertThat(judged.proof().id()).isEqualTo(person.id());
    }
}
