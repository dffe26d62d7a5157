package org.attesta.decision;

import java.io.Serializable;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.RecommendationKind;

/**
 * A surveillance audit of a cycle, with what it means for the certification.
 *
 * @param audit null where there is none
 * @param major true when it raised a major nonconformity, whatever became of it since
 * @param reviewed true when the decision makers have decided on it once
 */
public record SurveillanceFacts(AuditFacts audit, boolean major, boolean reviewed) implements Serializable {

    static final SurveillanceFacts NONE = new SurveillanceFacts(null, false, false);

    public boolean is(UUID auditId) {
        return audit != null && audit.id().equals(auditId);
    }

    /** The leader has concluded, and nothing has followed from it yet. */
    public boolean recommended() {
        return audit != null && audit.state() == AuditState.RECOMMENDED;
    }

    /**
     * True when persons who were not in the audit are to look at it ({@code 9.6.1 a}): at once after a report with a
     * major, and at a conclusion that is not simply positive.
     */
    public boolean reviewDue() {
        if (recommended()) {
            return major || audit.recommendation() != RecommendationKind.MAINTAIN;
        }
        return audit != null
                && (audit.state() == AuditState.REPORT_ISSUED || audit.state() == AuditState.NC_FOLLOWUP)
                && major
                && !reviewed;
    }
}
