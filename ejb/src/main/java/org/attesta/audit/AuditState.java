package org.attesta.audit;

import java.util.EnumSet;
import java.util.Set;

/** The life of an audit, rulebook §5.4. */
public enum AuditState {
    PLANNED,
    TEAM_PROPOSED,
    TEAM_CONFIRMED,
    PLAN_SENT,
    CONFIRMED,
    IN_PROGRESS,
    FIELDWORK_DONE,
    REPORT_DRAFT,
    REPORT_ISSUED,
    NC_FOLLOWUP,
    RECOMMENDED,
    CLOSED,
    POSTPONED,
    CANCELLED,
    TERMINATED_EARLY;

    private static final Set<AuditState> REPORTED = EnumSet.of(REPORT_ISSUED, NC_FOLLOWUP, RECOMMENDED, CLOSED);
    private static final Set<AuditState> TEAM_OPEN = EnumSet.of(PLANNED, TEAM_PROPOSED, POSTPONED, CANCELLED);

    /** True from the moment the report belongs to the client too. */
    public boolean reported() {
        return REPORTED.contains(this);
    }

    /** True while the audit has a team that the client did not object to. */
    public boolean teamConfirmed() {
        return !TEAM_OPEN.contains(this);
    }

    /** True while nothing of it has taken place and it may still. */
    boolean ahead() {
        return !begun() && this != CANCELLED;
    }

    /** True from the opening meeting on. */
    public boolean begun() {
        return this == IN_PROGRESS
                || this == FIELDWORK_DONE
                || this == REPORT_DRAFT
                || this == TERMINATED_EARLY
                || reported();
    }
}
