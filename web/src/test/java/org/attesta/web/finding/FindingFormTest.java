package org.attesta.web.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.attesta.finding.FindingDraft;
import org.attesta.finding.FindingType;
import org.attesta.finding.Grade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a finding")
class FindingFormTest {

    private static final UUID AUDIT = new UUID(1, 1);
    private static final UUID EVIDENCE = new UUID(2, 1);

    @Test
    void keepsWhatWasTypedAndTakesWhatSomebodyElseChanged() {
        var read = draft(Grade.MINOR, "Incidents stay open.", "Nine of 25.", List.of());
        var form = FindingForm.of(read);
        form.setStatement("Incidents of priority 1 stay open.");

        form.catchUp(read, draft(Grade.MINOR, "Incidents wait.", "Nine of 25, INC0000045 first.", List.of(EVIDENCE)));

        assertThat(form.toDraft(AUDIT))
                .isEqualTo(draft(
                        Grade.MINOR,
                        "Incidents of priority 1 stay open.",
                        "Nine of 25, INC0000045 first.",
                        List.of(EVIDENCE)));
    }

    private static FindingDraft draft(Grade grade, String statement, String evidence, List<UUID> ids) {
        return new FindingDraft(AUDIT, FindingType.NONCONFORMITY, grade, null, "8.6.1", statement, evidence, ids);
    }
}
