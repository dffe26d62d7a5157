package org.attesta.audit;

import static org.attesta.audit.AuditState.CONFIRMED;
import static org.attesta.audit.AuditState.IN_PROGRESS;
import static org.attesta.audit.AuditState.PLANNED;
import static org.attesta.audit.AuditState.TEAM_CONFIRMED;
import static org.attesta.audit.AuditState.TEAM_PROPOSED;

import java.util.EnumSet;
import java.util.Set;

/** The parts of an audit that people write, with the states in which each is open and who writes it. */
public enum DraftSection {
    SCHEDULE("R-9.2.3.4", Writers.PLANNER, PLANNED, TEAM_CONFIRMED),
    BASIS("R-9.2.1.1", Writers.PLANNER_OR_LEADER, PLANNED, TEAM_PROPOSED, TEAM_CONFIRMED),
    TEAM("R-9.2.2.1.1", Writers.PLANNER, PLANNED),
    PLAN("R-9.2.3.2", Writers.PLANNER_OR_LEADER, PLANNED, TEAM_PROPOSED, TEAM_CONFIRMED),
    OPENING("R-9.4.2", Writers.LEADER, CONFIRMED),
    CLOSING("R-9.4.7", Writers.LEADER, IN_PROGRESS),
    DEVIATIONS("R-9.4.8.2g", Writers.LEADER, IN_PROGRESS),
    CLIENT_REVIEWS("R-9.3.1.2.2g", Writers.AUDITORS, CONFIRMED, IN_PROGRESS);

    /** Who may write a section. */
    enum Writers {
        PLANNER,
        PLANNER_OR_LEADER,
        LEADER,
        AUDITORS
    }

    private final String rule;
    private final Writers writers;
    private final Set<AuditState> open;

    DraftSection(String rule, Writers writers, AuditState first, AuditState... others) {
        this.rule = rule;
        this.writers = writers;
        this.open = EnumSet.of(first, others);
    }

    public String rule() {
        return rule;
    }

    Writers writers() {
        return writers;
    }

    public boolean openIn(AuditState state) {
        return open.contains(state);
    }
}
