package org.attesta.application;

import java.math.BigDecimal;
import java.util.List;
import org.attesta.audittime.AuditTime;
import org.attesta.audittime.AuditTimeCalculator;
import org.attesta.audittime.AuditTimeInput;
import org.attesta.audittime.AuditTimePolicy;
import org.attesta.audittime.EffectivePersonnel;
import org.attesta.audittime.PersonnelGroup;
import org.attesta.shared.BadInput;

/** From what the applicant told and the reviewer judged to the audit time (ISO/IEC 17021-1 9.1.4). */
final class AuditTimeOfReview {

    private AuditTimeOfReview() {}

    /** True when the groups give an effective number of personnel. */
    static boolean countable(List<PersonnelGroup> groups) {
        try {
            return EffectivePersonnel.of(groups).effectivePersonnel() > 0;
        } catch (BadInput notYet) {
            return false;
        }
    }

    /**
     * The audit time; null while the reviewer has named no table yet.
     *
     * @throws BadInput when an adjustment makes no sense
     * @throws org.attesta.shared.RuleViolation when a rule refuses an adjustment or the headcount
     */
    static AuditTime of(ApplicationDraft told, ReviewDraft review, AuditTimePolicy policy) {
        if (review.table() == null || review.table().isBlank()) {
            return null;
        }
        var personnel = review.effectivePersonnel() != null ? review.effectivePersonnel() : counted(told);
        var input = new AuditTimeInput(review.table(), personnel, review.adjustments(), review.stage1Share());
        return new AuditTimeCalculator(policy).calculate(input);
    }

    private static BigDecimal counted(ApplicationDraft told) {
        return BigDecimal.valueOf(EffectivePersonnel.of(told.personnel()).effectivePersonnel());
    }
}
