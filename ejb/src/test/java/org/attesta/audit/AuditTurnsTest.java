package org.attesta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.audit.AnAudit.AUDITOR;
import static org.attesta.audit.AnAudit.EXPERT;
import static org.attesta.audit.AnAudit.LEAD;
import static org.attesta.audit.AnAudit.OTHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Whose turn an audit is")
class AuditTurnsTest {

    private static final Map<String, Actor> PEOPLE = Map.of(
            "planner", AnAudit.staff(Role.PLAN, OTHER),
            "client", AnAudit.client(),
            "leader", AnAudit.staff(Role.AUDITOR, LEAD),
            "auditor", AnAudit.staff(Role.AUDITOR, AUDITOR),
            "expert", AnAudit.staff(Role.EXPERT, EXPERT),
            "outsider", AnAudit.staff(Role.AUDITOR, OTHER));

    private final AnAudit anAudit = new AnAudit();

    @ParameterizedTest
    @CsvSource({
        "PLANNED, planner",
        "TEAM_PROPOSED, client",
        "TEAM_CONFIRMED, leader",
        "PLAN_SENT, client",
        "CONFIRMED, leader",
        "IN_PROGRESS, auditor expert leader",
        "FIELDWORK_DONE, leader",
        "TERMINATED_EARLY, leader",
        "REPORT_DRAFT, leader",
        "REPORT_ISSUED, leader",
        "NC_FOLLOWUP, leader",
        "RECOMMENDED,",
        "CLOSED,",
        "POSTPONED, planner",
        "CANCELLED,"
    })
    void followsItsState(AuditState state, String whose) {
        assertThat(whose(anAudit.audit(state))).isEqualTo(whose == null ? List.of() : List.of(whose.split(" ")));
    }

    @Test
    void isTheClientsTooWhereAStage1NeedsNoPlan() {
        anAudit.type = AuditType.STAGE1;

        assertThat(whose(anAudit.audit(AuditState.TEAM_CONFIRMED))).containsExactly("client", "leader");
    }

    @Test
    void isThePlannersWhileAnObjectionIsOpen() {
        var audit = anAudit.audit(AuditState.TEAM_PROPOSED);
        audit.object(new Objection(LEAD, "A former employee of ours.", LocalDate.parse("2026-11-03"), null));

        assertThat(whose(audit)).containsExactly("planner");
    }

    @ParameterizedTest
    @EnumSource
    void isSaidInWordsOfBothLanguages(AuditState state) {
        var audit = anAudit.audit(state);
        for (var who : whose(audit)) {
            var key = "audit.turn." + (who.equals("client") ? "client." : "body.") + state;
            for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("el"))) {
                assertThat(Text.of(key, "X").in(language)).endsWith("(X)");
            }
        }
    }

    private static List<String> whose(Audit audit) {
        var found = new ArrayList<String>();
        PEOPLE.forEach((name, actor) -> {
            if (AuditTurns.asks(audit, actor)) {
                found.add(name);
            }
        });
        return found.stream().sorted().toList();
    }
}
