package org.attesta.certification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;

/** How far a certification is on its way of nine steps, from the application to the certificate. */
final class WayToCertificate {

    static final int STAGE1 = 5;
    static final int STAGE2 = 6;
    static final int NONCONFORMITIES = 7;
    static final int DECISION = 8;
    static final int CERTIFICATE = 9;

    private static final Set<AuditState> OVER =
            EnumSet.of(AuditState.RECOMMENDED, AuditState.CLOSED, AuditState.CANCELLED);

    private WayToCertificate() {}

    /** @param certified true once there was a certificate */
    static int step(CertificationState state, boolean certified, List<AuditFacts> audits) {
        return switch (state) {
            case IN_INITIAL -> initial(audits);
            case AWAITING_DECISION, REFUSED -> DECISION;
            case ENDED -> certified ? CERTIFICATE : reached(audits);
            default -> CERTIFICATE;
        };
    }

    /** How far a client came that gave up. */
    private static int reached(List<AuditFacts> audits) {
        if (any(audits, AuditType.STAGE2, AuditState.RECOMMENDED, AuditState.CLOSED)) {
            return DECISION;
        }
        if (any(audits, AuditType.STAGE2, AuditState.NC_FOLLOWUP)) {
            return NONCONFORMITIES;
        }
        return any(audits, AuditType.STAGE1, AuditState.CLOSED) ? STAGE2 : STAGE1;
    }

    private static boolean any(List<AuditFacts> audits, AuditType type, AuditState... states) {
        return audits.stream().anyMatch(a -> a.type() == type && List.of(states).contains(a.state()));
    }

    private static int initial(List<AuditFacts> audits) {
        var under = audits.stream().filter(a -> !OVER.contains(a.state())).toList();
        if (under.stream().anyMatch(a -> a.type() == AuditType.STAGE1)) {
            return STAGE1;
        }
        if (under.isEmpty()) {
            return audits.isEmpty() ? STAGE1 : DECISION;
        }
        return under.stream().allMatch(a -> a.state() == AuditState.NC_FOLLOWUP) ? NONCONFORMITIES : STAGE2;
    }
}
