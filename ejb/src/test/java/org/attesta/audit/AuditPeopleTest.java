package org.attesta.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.audit.AuditPeople.Held;
import org.attesta.competence.CompetenceFacts;
import org.attesta.competence.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authorised on all days of an audit, 1 to 10 March 2027 (7.1.3). */
class AuditPeopleTest {

    private static final String STANDARD = "ISO/IEC 20000-1:2018";

    private final List<CompetenceFacts> held = new ArrayList<>();

    @ParameterizedTest(name = "{0} to {1}, then {2} to {3}: {4}")
    @CsvSource({
        "2027-03-01, 2027-03-10, , , true",
        "2026-01-01, , , , true",
        "2027-03-02, , , , false",
        "2026-01-01, 2027-03-09, , , false",
        "2026-01-01, 2027-03-05, 2027-03-06, 2028-01-01, true",
        "2026-01-01, 2027-03-04, 2027-03-06, 2028-01-01, false",
        "2027-03-06, 2028-01-01, 2026-01-01, 2027-03-05, true",
        "2026-01-01, 2026-12-31, 2027-03-01, , true",
    })
    void withoutADayBetween(LocalDate from, LocalDate to, LocalDate nextFrom, LocalDate nextTo, boolean always) {
        holds(Function.AUDITOR, null, from, to);
        if (nextFrom != null) {
            holds(Function.AUDITOR, null, nextFrom, nextTo);
        }
        assertThat(judged().always(Function.AUDITOR, null)).isEqualTo(always);
    }

    @Test
    void inEachAreaForItself() {
        holds(Function.AUDITOR, "CLOUD", LocalDate.of(2026, 1, 1), null);
        holds(Function.TECHNICAL_EXPERT, "DESK", LocalDate.of(2026, 1, 1), null);
        var wanted = Set.of("CLOUD", "DESK");
        assertThat(judged().areas(wanted, Function.AUDITOR, Function.LEAD_AUDITOR))
                .containsExactly("CLOUD");
        assertThat(judged().areas(wanted, Function.TECHNICAL_EXPERT)).containsExactly("DESK");
    }

    private Held judged() {
        return new Held(held, STANDARD, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 10));
    }

    private void holds(Function function, String area, LocalDate from, LocalDate to) {
        held.add(new CompetenceFacts(UUID.randomUUID(), AnAudit.LEAD, function, STANDARD, area, from, to));
    }
}
