package org.attesta.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.decision.Files.unmet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionLifecycleTest {

    private final Files file = new Files();
    private final Actor decider = new Actor(UUID.randomUUID(), "d", "Decider", Set.of(Role.DM), null, Files.DECIDER);

    /** Every cell of state × action; what is not in the table is refused. */
    @ParameterizedTest
    @CsvSource({
        "PENDING,   take,   IN_REVIEW", "PENDING,   return,", "PENDING,   decide,",
        "IN_REVIEW, take,   IN_REVIEW", "IN_REVIEW, return, RETURNED", "IN_REVIEW, decide, DECIDED",
        "RETURNED,  take,   IN_REVIEW", "RETURNED,  return,", "RETURNED,  decide,",
        "DECIDED,   take,", "DECIDED,   return,", "DECIDED,   decide,",
    })
    void anArrowLeavesItsStatesOnly(DecisionState from, String action, DecisionState to) {
        var arrow = DecisionLifecycle.ARROWS.arrow(action, from.name());
        assertThat(arrow.map(a -> a.to()))
                .isEqualTo(java.util.Optional.ofNullable(to).map(Enum::name));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyDecisionMakersDecide(Role role) {
        for (var arrow : DecisionLifecycle.ARROWS.transitions()) {
            assertThat(arrow.by().contains(role)).isEqualTo(role == Role.DM);
        }
    }

    @Test
    void whatIsDecidedIsToldWithItsCertificate() {
        var s = file.inReview();
        s.subject().decide(new Decide(DecisionOutcome.GRANT, null, "The SMS of Aegean", null), s);
        var told = s.subject().told();
        assertThat(told.certificateId()).isNotNull().isEqualTo(s.subject().row().certificateId());
        assertThat(told.decidedOn()).isEqualTo(Files.TODAY);
        assertThat(told.effective()).isEqualTo(Files.TODAY);
        assertThat(s.subject().row().checks()).isNotEmpty().allMatch(CheckedCondition::met);
        assertThat(s.subject().open()).isFalse();
    }

    /** A warning is passed with a reason; the record of the decision says with which. */
    @Test
    void aPassedWarningIsKeptWithItsReason() {
        file.recommendation = org.attesta.audit.RecommendationKind.REFUSE;
        file.reasons = java.util.Map.of("R-9.5.2", "The evidence shows otherwise.");
        var s = file.inReview();
        s.subject().decide(new Decide(DecisionOutcome.GRANT, null, "The SMS of Aegean", null), s);
        assertThat(s.subject().row().checks())
                .filteredOn(c -> !c.met())
                .extracting(CheckedCondition::rule, CheckedCondition::level, CheckedCondition::reason)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "R-9.5.2", org.attesta.shared.Condition.Level.WARN, "The evidence shows otherwise."));
        assertThat(s.subject().row().checks())
                .filteredOn(CheckedCondition::met)
                .extracting(CheckedCondition::reason)
                .containsOnlyNulls();
    }

    @Test
    void aRefusalIssuesNoCertificate() {
        file.outcome = DecisionOutcome.REFUSE;
        var s = file.inReview();
        s.subject().decide(new Decide(DecisionOutcome.REFUSE, "Because", null, null), s);
        assertThat(s.subject().told().certificateId()).isNull();
    }

    @Test
    void aReturnedFileWaitsForItsAnswers() {
        var s = file.inReview();
        s.subject().sendBack("Where are the interviews?", decider, Files.TODAY);
        assertThat(unmet(DecisionRules.take(s))).containsExactly("D1");
        s.subject().handInAgain(handedIn("In annex 2."), new FrozenPackage(List.of()), Files.TODAY, Files.TODAY);
        assertThat(unmet(DecisionRules.take(s))).isEmpty();
        assertThat(s.subject().row().exchanges())
                .extracting(Exchange::question, Exchange::answer)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Where are the interviews?", "In annex 2."));
    }

    /** Another takes a file over only from somebody who may not decide any more. */
    @Test
    void aFileIsTakenOverOnceItsReviewerIsGone() {
        assertThat(unmet(DecisionRules.take(file.inReview()))).containsExactly("D1");
        file.reviewerAble = false;
        assertThat(unmet(DecisionRules.take(file.inReview()))).isEmpty();
    }

    @Test
    void nobodyDecidesWhatIsNoLongerAsked() {
        var s = file.inReview();
        s.subject().close(Files.TODAY);
        assertThat(unmet(DecisionRules.decide(s))).containsExactly("R-9.5.1.4");
    }

    private OpenDecision handedIn(String answers) {
        var proposal = new Proposal("The SMS of Aegean", null, null, null, null, "Lead", Files.LEAD);
        return new OpenDecision(
                DecisionKind.INITIAL,
                UUID.randomUUID(),
                "CERT-2026-0001",
                Files.CLIENT,
                "Aegean",
                "ISO/IEC 20000-1:2018",
                UUID.randomUUID(),
                Files.APPLICATION,
                null,
                proposal,
                answers);
    }
}
