package org.attesta.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.attesta.standard.Clause;
import org.attesta.standard.Standards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deviation excuses what it names, and only with a reason. */
class ChecklistViewTest {

    @ParameterizedTest(name = "{0} ({1}) excuses {2}: {3}")
    @CsvSource({
        "S1-DOC-01, no time, S1-DOC-01, true",
        "S1-DOC, no time, S1-DOC-01, true",
        "S1-DO, no time, S1-DOC-01, false",
        "S1-OBJ-B, no time, S1-OBJ-B, false",
        "S1-OBJ, no time, S1-OBJ-G, false",
        "SV, no time, SV-A, false",
        "SV-H, no time, SV-H, false",
        "9.2, no time, SV-A, false",
        "4, off site, S2-4.1-01, true",
        "4.1, off site, S2-4.1-01, true",
        "4.2, off site, S2-4.1-01, false",
        "8.1, off site, S2-4.1-01, false",
        "4.1, '', S2-4.1-01, false",
        "night shift, no access, S2-4.1-01, false",
    })
    void aDeviationExcusesWhatItNames(String subject, String reason, String code, boolean excuses) {
        var standards = new Standards();
        var item = standards.checklist(standards.currentVersion()).item(code).orElseThrow();
        assertThat(ChecklistView.excuses(new Deviation(subject, reason), item)).isEqualTo(excuses);
    }

    @ParameterizedTest(name = "{0} answered {1}, \"{2}\": {3}")
    @CsvSource({
        "S1-OBJ-B, CONFORM, , true",
        "S1-OBJ-B, NOT_AUDITED, no time, false",
        "S1-OBJ-G, NOT_APPLICABLE, none held, false",
        "SV-B, CONCERN, , true",
        "SV-B, NOT_APPLICABLE, nothing was open, false",
        "SV-H, NOT_AUDITED, no time, false",
        "S2-4.1-01, NOT_AUDITED, no time, true",
        "S2-4.1-01, NOT_AUDITED, ' ', false",
        "S2-4.1-01, , , false",
    })
    void whatTheRulesDemandIsLookedAtWhateverTheReason(String code, ItemResult result, String reason, boolean settled) {
        var standards = new Standards();
        var item = standards.checklist(standards.currentVersion()).item(code).orElseThrow();
        var row = new ChecklistRow(null, code, 1, null, item, result, null, reason, null, null, null, null);
        assertThat(row.settled()).isEqualTo(settled);
    }

    @ParameterizedTest(name = "a nonconformity on {0} reports {1}: {2}")
    @CsvSource({
        "8.6.1, S2-8.6.1-01, true",
        "8.6, S2-8.6.1-01, true",
        "8.5, S2-8.6.1-01, false",
        "9.2.1, SV-A, true",
        "4.1, SV-H, true",
    })
    void aNonconformityReportsTheItemsOfItsClause(String clause, String code, boolean reports) {
        var standards = new Standards();
        var item = standards.checklist(standards.currentVersion()).item(code).orElseThrow();
        assertThat(ChecklistView.concerns(Clause.of(clause), item)).isEqualTo(reports);
    }
}
