package org.attesta.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.decision.Files.nonconformity;
import static org.attesta.decision.Files.unmet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditState;
import org.attesta.audit.Part;
import org.attesta.audit.RecommendationKind;
import org.attesta.audit.TeamMember;
import org.attesta.finding.FindingState;
import org.attesta.finding.Grade;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Worked example E9 of the rulebook and what surrounds it. */
class DecisionRulesTest {

    private final Files file = new Files();

    private List<String> refusals() {
        return unmet(DecisionRules.decide(file.inReview()));
    }

    @Test
    void aCompleteFileCanBeGranted() {
        assertThat(refusals()).isEmpty();
    }

    @Nested
    class GivenNonconformities {

        /** E9 a, b, c: majors are verified, plans for minors accepted. */
        @ParameterizedTest
        @CsvSource({
            "MAJOR, ISSUED,             R-9.5.2b",
            "MAJOR, RESPONSE_SUBMITTED, R-9.5.2b",
            "MAJOR, PLAN_ACCEPTED,      R-9.5.2b",
            "MAJOR, EVIDENCE_SUBMITTED, R-9.5.2b",
            "MAJOR, DISPUTED,           R-9.5.2b",
            "MAJOR, VERIFIED,",
            "MAJOR, VOIDED,",
            "MINOR, ISSUED,             R-9.5.2c",
            "MINOR, RESPONSE_SUBMITTED, R-9.5.2c",
            "MINOR, RETURNED,           R-9.5.2c",
            "MINOR, DISPUTED,           R-9.5.2c",
            "MINOR, PLAN_ACCEPTED,",
            "MINOR, EVIDENCE_SUBMITTED,",
            "MINOR, VERIFIED,",
        })
        void aGrantAsksForTheirTreatment(Grade grade, FindingState state, String refusal) {
            var verified = state == FindingState.VERIFIED ? Files.TODAY : null;
            file.findings.add(nonconformity(grade, state, verified));
            if (refusal == null) {
                assertThat(refusals()).isEmpty();
            } else {
                assertThat(refusals()).contains(refusal);
            }
        }

        @Test
        void theOpenOneIsThePointedAt() {
            var open = nonconformity(Grade.MAJOR, FindingState.PLAN_ACCEPTED, null);
            file.findings.add(nonconformity(Grade.MAJOR, FindingState.VERIFIED, Files.TODAY));
            file.findings.add(open);
            assertThat(DecisionRules.decide(file.inReview()).stream()
                            .filter(c -> c.rule().equals("R-9.5.2b") && !c.met())
                            .map(Condition::proof))
                    .extracting(p -> p.id())
                    .containsExactly(open.id());
        }

        /** E9 g: six months after the last day of Stage 2, the limit day included. */
        @ParameterizedTest
        @CsvSource({
            "2025-08-31, 2026-02-28, true",
            "2025-08-31, 2026-03-01, false",
            "2026-01-31, 2026-07-31, true",
            "2026-01-31, 2026-08-01, false",
        })
        void aMajorVerifiedTooLateNeedsAnotherStage2(LocalDate lastDay, LocalDate verifiedOn, boolean inTime) {
            file.stage2LastDay = lastDay;
            file.findings.add(nonconformity(Grade.MAJOR, FindingState.VERIFIED, verifiedOn));
            assertThat(refusals().contains("R-9.5.3.2")).isEqualTo(!inTime);
        }

        @Test
        void aMajorStillOpenAfterTheLimitIsTooLateToo() {
            file.stage2LastDay = LocalDate.of(2026, 5, 21);
            file.findings.add(nonconformity(Grade.MAJOR, FindingState.PLAN_ACCEPTED, null));
            assertThat(refusals()).contains("R-9.5.2b", "R-9.5.3.2");
        }

        @ParameterizedTest
        @EnumSource(names = {"REFUSE", "ORDER_STAGE2"})
        void otherOutcomesDoNotAskForIt(DecisionOutcome other) {
            file.outcome = other;
            file.stage2LastDay = LocalDate.of(2026, 1, 1);
            file.findings.add(nonconformity(Grade.MAJOR, FindingState.ISSUED, null));
            assertThat(refusals()).isEmpty();
        }

        @Test
        void aRestorationAsksForTheSame() {
            file.kind = DecisionKind.RESTORATION;
            file.outcome = DecisionOutcome.RESTORE;
            file.findings.add(nonconformity(Grade.MAJOR, FindingState.PLAN_ACCEPTED, null));
            file.findings.add(nonconformity(Grade.MINOR, FindingState.ISSUED, null));
            assertThat(refusals()).containsExactly("R-9.5.2b", "R-9.5.2c");
        }

        @Test
        void aReductionWarnsOfAnOpenMajor() {
            file.kind = DecisionKind.REDUCTION;
            file.outcome = DecisionOutcome.REDUCE_SCOPE;
            file.findings.add(nonconformity(Grade.MAJOR, FindingState.PLAN_ACCEPTED, null));
            assertThat(DecisionRules.decide(file.inReview()).stream().filter(c -> !c.met()))
                    .extracting(Condition::rule, Condition::level)
                    .containsExactly(org.assertj.core.api.Assertions.tuple("R-9.6.5.5", Condition.Level.WARN));
        }
    }

    @Nested
    class GivenAPackage {

        @Test
        void bothReportsAreNeeded() {
            file.stage1Report = null;
            assertThat(refusals()).containsExactly("R-9.5.2a", "R-9.5.3.1a");
        }

        @Test
        void anotherStage2TakesThePlaceOfTheFirst() {
            file.anotherStage2 = true;
            assertThat(refusals()).containsExactly("R-9.5.2a", "R-9.5.3.1a", "R-9.5.3.1d", "R-9.5.3.1e");
        }

        @Test
        void theLeaderHasRecommended() {
            file.stage2State = AuditState.NC_FOLLOWUP;
            file.recommendation = null;
            assertThat(refusals()).contains("R-9.5.3.1e");
        }

        @Test
        void aGrantAgainstTheRecommendationIsWarnedOf() {
            file.recommendation = RecommendationKind.REFUSE;
            assertThat(refusals()).containsExactly("R-9.5.2");
        }
    }

    @Nested
    class GivenAPerson {

        /** E9 d: in whatever part, in whichever stage. */
        @ParameterizedTest
        @EnumSource(Part.class)
        void whoWasInTheTeamDoesNotDecide(Part part) {
            file.stage1Team = List.of(new TeamMember(Files.DECIDER, "Decider", part));
            assertThat(refusals()).containsExactly("R-9.5.1.1");
            assertThat(unmet(DecisionRules.take(file.situation(file.decision()))))
                    .containsExactly("R-9.5.1.1");
        }

        /** E9 e: one voting member is enough. */
        @Test
        void noMemberOfACommitteeWasInTheTeam() {
            var committee = List.of(
                    new Decider(Files.DECIDER, "One", true, List.of()),
                    new Decider(Files.AUDITOR, "Other", true, List.of()));
            assertThat(unmet(
                            IndependenceRules.inNoTeam(committee, file.dossier().audits())))
                    .containsExactly("R-9.5.1.1");
        }

        /** E9 f. */
        @Test
        void whoIsNotCompetentDoesNotDecide() {
            file.decider = new Decider(Files.DECIDER, "Decider", false, List.of());
            assertThat(refusals()).containsExactly("R-7.2.8");
        }

        /** What the declaration says is judged where declarations are kept. */
        @Test
        void whoIsNotImpartialDoesNotDecide() {
            var undeclared = Condition.block("R-5.2.13", false, Text.of("shared.reason"));
            file.decider = new Decider(Files.DECIDER, "Decider", true, List.of(undeclared));
            assertThat(refusals()).containsExactly("R-5.2.13");
        }

        @Test
        void whoProposedDoesNotDecide() {
            file.kind = DecisionKind.SUSPENSION;
            file.outcome = DecisionOutcome.SUSPEND;
            file.proposer = Files.DECIDER;
            assertThat(refusals()).containsExactly("SEGREGATION");
        }

        @Test
        void onlyWhoTookTheFileUpDecides() {
            file.decider = new Decider(UUID.randomUUID(), "Other", true, List.of());
            assertThat(refusals()).containsExactly("R-9.5.1.4");
            assertThat(unmet(DecisionRules.sendBack(file.inReview()))).containsExactly("R-9.5.1.4");
        }

        @Test
        void aGateAskedBySomebodyElseLeavesThePersonOut() {
            file.decider = null;
            assertThat(DecisionRules.decide(file.inReview()))
                    .extracting(Condition::rule)
                    .doesNotContain("R-9.5.1.1", "R-7.2.8", "R-5.2.13", "SEGREGATION");
        }
    }

    @Nested
    class GivenWhatIsTyped {

        private List<String> asked(DecisionOutcome outcome, String reason, String scope, LocalDate effective) {
            return unmet(OutcomeRules.asked(file.inReview(), new Decide(outcome, reason, scope, effective)));
        }

        /** E9 h. */
        @ParameterizedTest
        @CsvSource({
            "INITIAL,     REFUSE,       R-9.5.x",
            "INITIAL,     ORDER_STAGE2, R-9.5.3.2",
            "SUSPENSION,  SUSPEND,      R-9.6.5.2",
            "RESTORATION, RESTORE,      R-9.6.5.4",
            "WITHDRAWAL,  WITHDRAW,     R-9.6.5.4",
            "REDUCTION,   REDUCE_SCOPE, R-9.6.5.5",
        })
        void everythingButAGrantNeedsAReason(DecisionKind kind, DecisionOutcome outcome, String rule) {
            file.kind = kind;
            var scope = outcome.issuesCertificate() ? "What remains" : null;
            assertThat(asked(outcome, " ", scope, null)).containsExactly(rule);
            assertThat(asked(outcome, "Because", scope, null)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEW", "SUSPEND", "RESTORE", "MAINTAIN", "RETURN_FOR_INFORMATION"})
        void theOutcomeAnswersTheQuestion(DecisionOutcome foreign) {
            assertThat(asked(foreign, "Because", "Scope", null)).contains("D3");
        }

        @Test
        void aRefusalTakesEffectAtOnce() {
            assertThat(asked(DecisionOutcome.REFUSE, "Because", null, Files.TODAY.plusDays(1)))
                    .containsExactly("D3");
            assertThat(asked(DecisionOutcome.REFUSE, "Because", null, Files.TODAY))
                    .isEmpty();
        }
    }
}
