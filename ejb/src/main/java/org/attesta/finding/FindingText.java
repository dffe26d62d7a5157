package org.attesta.finding;

import java.io.Serializable;

/**
 * What a finding says, as a report of its audit repeats it (ISO/IEC 17021-1 9.4.8.2 k).
 *
 * @param grade null unless it is a nonconformity
 */
public record FindingText(
        String number, FindingType type, Grade grade, String clause, String statement, String objectiveEvidence)
        implements Serializable {

    static FindingText of(Finding finding) {
        var said = finding.content();
        return new FindingText(
                finding.number(), said.type(), said.grade(), said.clause(), said.statement(), said.objectiveEvidence());
    }
}
