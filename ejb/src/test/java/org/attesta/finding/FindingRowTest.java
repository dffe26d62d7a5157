package org.attesta.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingRowTest {

    @Test
    void anAnswerKeepsItsVerdictThroughARegrade() {
        var s = Situations.answered(Grade.MAJOR, Situations.LEAD);
        var less = new Reclassify(Grade.MINOR, null, "One case only.");
        s.subject().downgrade(less, Situations.DECIDER, Situations.TODAY, Situations.DEADLINES);
        s.subject().returnAnswer("No cause.", Situations.LEAD, Situations.TODAY, Situations.DEADLINES);
        s.subject().respond(Situations.ANSWER, Situations.CLIENT, Situations.TODAY);

        var responses = row(s.subject()).responses();
        assertThat(responses).extracting(ResponseRow::outcome).containsExactly(StepKind.RETURNED, null);
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENTS, CLIENT", "LIMITED_AUDIT, AUDIT_TEAM", "FULL_AUDIT, AUDIT_TEAM"})
    void anAcceptedPlanWaitsForWhatVerifiesIt(VerificationMethod method, Turn turn) {
        var s = Situations.accepted(Grade.MINOR, method, Situations.LEAD);

        assertThat(row(s.subject()).turn()).isEqualTo(turn);
    }

    private static FindingRow row(Finding finding) {
        return FindingRow.of(finding, finding.steps(), Situations.TODAY, false);
    }
}
