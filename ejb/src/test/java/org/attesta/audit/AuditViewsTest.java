package org.attesta.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client sees the team and the plan that were sent, and no others (9.2.3.4, 9.2.3.5). */
class AuditViewsTest {

    private final AnAudit anAudit = new AnAudit();
    private final Audit audit = anAudit.audit(AuditState.PLANNED);

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "POSTPONED", "CANCELLED"})
    void whatWasNeverSentStaysUnseen(AuditState state) {
        audit.becomes(state);
        assertThat(seen().team()).isEmpty();
        assertThat(seen().plan()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"TEAM_PROPOSED", "POSTPONED", "CANCELLED"})
    void aTeamThatWasProposedStaysKnown(AuditState state) {
        audit.proposeTeam(anAudit.team, anAudit.today);
        audit.becomes(state);
        assertThat(seen().team()).hasSameSizeAs(anAudit.team);
        assertThat(seen().plan()).isNull();
    }

    @Test
    void aPlanIsSeenFromWhenItWasSentUntilItIsTakenBack() {
        audit.proposeTeam(anAudit.team, anAudit.today);
        audit.confirmTeam();
        assertThat(seen().plan()).isNull();
        audit.sendPlan(anAudit.today);
        assertThat(seen().plan()).isNotNull();
        audit.takePlanBack();
        assertThat(seen().plan()).isNull();
    }

    @Test
    void anotherWindowBeginsWithAnotherTeamAndPlan() {
        audit.proposeTeam(anAudit.team, anAudit.today);
        audit.confirmTeam();
        audit.sendPlan(anAudit.today);
        audit.replan(new Replan(AnAudit.FIRST, AnAudit.LAST));
        audit.becomes(AuditState.CANCELLED);
        assertThat(seen().team()).isEmpty();
        assertThat(seen().plan()).isNull();
    }

    private AuditDraft seen() {
        return AuditViews.row(audit, new AuditViews.Names("Client", Map.of()), false)
                .draft();
    }
}
