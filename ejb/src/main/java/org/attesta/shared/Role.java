package org.attesta.shared;

import java.util.EnumSet;
import java.util.Set;

/** What an account may be, rulebook §5.1. LEAD, AUD, TE, trainee and observer are parts in one audit, not roles. */
public enum Role {
    /** Authorised representative of an applicant or client (ISO/IEC 17021-1 9.1.1). */
    CLIENT,
    /** Contributor of evidence at the client: answers evidence requests, submits nothing else. */
    EVID,
    /** Certification manager. */
    CM,
    /** Planner of audit programmes. */
    PLAN,
    /** Auditor or lead auditor, by the part in the audit at hand. */
    AUDITOR,
    /** Technical expert: comments only, owns no finding. */
    EXPERT,
    /** Technical reviewer and decision maker. */
    DM,
    /** Impartiality committee. */
    IMPC,
    /** Accreditation assessor: reads, never writes. */
    AB,
    /** Administrator: users, settings, retention; no business transition. */
    ADM,
    /** The scheduler. No account has it. */
    SYS;

    public static final Set<Role> CLIENT_SIDE = Set.copyOf(EnumSet.of(CLIENT, EVID));
    public static final Set<Role> STAFF = Set.copyOf(EnumSet.of(CM, PLAN, AUDITOR, EXPERT, DM, IMPC, AB, ADM));

    public boolean ofClient() {
        return CLIENT_SIDE.contains(this);
    }
}
