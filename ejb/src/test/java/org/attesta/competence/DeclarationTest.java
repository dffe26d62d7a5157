package org.attesta.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Reason;
import org.attesta.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A declaration of interests")
class DeclarationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final UUID PERSON = UUID.randomUUID();
    private static final Disclosures NOTHING = new Disclosures(List.of());

    @ParameterizedTest(name = "{0} for self {1}, conflict {2} \"{3}\", consultancy until {4}, note \"{5}\": {6}")
    @CsvSource({
        "AUDITOR, true,  false, , , , ",
        "AUDITOR, true,  true,  , , , R-5.2.13",
        "AUDITOR, true,  true,  owns shares, , , ",
        "AUDITOR, true,  false, , 2026-03-10, , ",
        "AUDITOR, true,  false, , 2026-03-11, , R-5.2.10",
        "AUDITOR, true,  true,  still advises, 2026-03-11, , ",
        "AUDITOR, false, false, , , by letter, R-5.2.13",
        "CM,      false, false, , , by letter, ",
        "PLAN,    false, false, , , by letter, ",
        "CM,      false, false, , , , R-5.2.13",
    })
    void saysWhatItMust(
            Role role, boolean self, boolean conflict, String words, LocalDate end, String note, String refused) {
        var declare = new Declare(null, UUID.randomUUID(), conflict, words, end, note);
        var rules =
                DeclareRules.judge(actor(role, self ? PERSON : UUID.randomUUID()), PERSON, declare, TODAY, NOTHING)
                        .stream()
                        .filter(Condition::blocks)
                        .map(Condition::rule)
                        .toList();
        assertThat(rules).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void isClearedByTheCertificationManagerOnly() {
        var arrow = DeclarationLifecycle.ARROWS.transitions().get(0);
        assertThat(DeclarationLifecycle.ARROWS.transitions()).hasSize(1);
        assertThat(arrow.by()).isEqualTo(EnumSet.of(Role.CM));
        assertThat(arrow.from()).containsExactly("CONFLICT");
    }

    @ParameterizedTest(name = "conflict declared before, cleared {0}; now conflict {1}: {2}")
    @CsvSource({
        "false, false, R-5.2.13",
        "false, true, ",
        "true, false, ",
        "true, true, ",
    })
    void takesBackNoConflictThatNobodyCleared(boolean cleared, boolean conflict, String refused) {
        var before = new DeclarationFacts(UUID.randomUUID(), TODAY.minusMonths(2), true, null, cleared);
        var declare = new Declare(null, UUID.randomUUID(), conflict, conflict ? "owns shares" : null, null, null);
        var judged = DeclareRules.judge(
                actor(Role.AUDITOR, PERSON), PERSON, declare, TODAY, new Disclosures(List.of(before)));
        assertThat(judged.stream()
                        .filter(Condition::blocks)
                        .map(Condition::rule)
                        .toList())
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @ParameterizedTest(name = "own {0}, reason \"{1}\": {2}")
    @CsvSource({
        "false, the shares are sold, ",
        "true,  the shares are sold, SEGREGATION",
        "false, , R-5.2.13",
    })
    void isClearedWithReasonByAnother(boolean own, String reason, String refused) {
        var declaration = declaration();
        var manager = actor(Role.CM, own ? PERSON : UUID.randomUUID());
        var situation = new DeclarationSituation(declaration, manager, TODAY);
        var arrow = DeclarationLifecycle.ARROWS.transitions().get(0);
        var unmet = arrow.judgeAll(situation, new Reason(reason)).stream()
                .filter(Condition::blocks)
                .map(Condition::rule)
                .toList();
        assertThat(unmet).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void onceClearedStandsInNobodysWay() {
        var declaration = declaration();
        assertThat(declaration.stateName()).isEqualTo("CONFLICT");
        assertThat(declaration.facts().cleared()).isFalse();
        declaration.clear("sold", actor(Role.CM, UUID.randomUUID()), TODAY);
        assertThat(declaration.stateName()).isEqualTo("CLEARED");
        assertThat(declaration.facts().cleared()).isTrue();
        assertThat(declaration.facts().conflict()).isTrue();
    }

    private static Declaration declaration() {
        var declare = new Declare(null, UUID.randomUUID(), true, "owns shares", null, null);
        return new Declaration("DEC-2026-0001", Instant.EPOCH, TODAY, PERSON, actor(Role.AUDITOR, PERSON), declare);
    }

    private static Actor actor(Role role, UUID person) {
        return new Actor(UUID.randomUUID(), "someone", "Someone", Set.of(role), null, person);
    }
}
