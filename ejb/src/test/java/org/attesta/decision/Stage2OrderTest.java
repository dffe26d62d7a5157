package org.attesta.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.decision.Files.unmet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.audit.Part;
import org.attesta.audit.TeamMember;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Situation;
import org.attesta.shared.Text;
import org.junit.jupiter.api.Test;

/** Who orders another Stage 2 decides, and is asked what everybody who decides is asked (E9 d, f). */
class Stage2OrderTest {

    private final Files file = new Files();
    private Role role = Role.DM;

    @Test
    void somebodyFromOutsideTheCycleOrdersIt() {
        assertThat(unmet(judged("U20"))).isEmpty();
        assertThat(judged("U20")).isNotEmpty();
    }

    @Test
    void nobodyFromTheTeamOfStage1DoesEither() {
        file.stage1Team = List.of(new TeamMember(Files.DECIDER, "Decider", Part.TRAINEE));
        assertThat(unmet(judged("U20"))).containsExactly("R-9.5.1.1");
    }

    @Test
    void nobodyWithoutCompetenceOrImpartiality() {
        file.decider = new Decider(Files.DECIDER, "Decider", false, List.of());
        assertThat(unmet(judged("U20"))).containsExactly("R-7.2.8");
        var undeclared = Condition.block("R-5.2.13", false, Text.of("shared.reason"));
        file.decider = new Decider(Files.DECIDER, "Decider", true, List.of(undeclared));
        assertThat(unmet(judged("U20"))).containsExactly("R-5.2.13");
    }

    @Test
    void whoOnlyLooksAndOtherArrowsAreNotAsked() {
        assertThat(judged("U12")).isEmpty();
        role = Role.AUDITOR;
        assertThat(judged("U20")).isEmpty();
    }

    private List<Condition> judged(String transition) {
        var order = new Stage2Order();
        order.audits = new AuditService() {
            @Override
            public AuditFacts facts(UUID id) {
                return file.dossier().audits().get(1);
            }

            @Override
            public List<AuditFacts> ofProgramme(UUID programmeId) {
                return file.dossier().audits();
            }
        };
        order.deciders = new Deciders() {
            @Override
            Decider of(Actor actor, String standard, UUID clientId, LocalDate on) {
                return file.decider;
            }
        };
        return order.judge(transition, situation());
    }

    private Situation situation() {
        var actor = new Actor(UUID.randomUUID(), "decision", "Decider", Set.of(role), null, Files.DECIDER);
        return new Situation() {
            @Override
            public Aggregate subject() {
                return file.decision();
            }

            @Override
            public Actor actor() {
                return actor;
            }

            @Override
            public LocalDate today() {
                return Files.TODAY;
            }
        };
    }
}
