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
    private static final Set<AuditState> OFF = EnumSet.of(POSTPONED, CANCELLED);

    /** True from the moment the report belongs to the client too. */
    public boolean reported() {
        return REPORTED.contains(this);
    }

    /** True while the days of the audit are taken in the team's calendars. */
    public boolean takesPlace() {
        return !OFF.contains(this);
    }
}
