package org.attesta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.audit.AnAudit.AUDITOR;
import static org.attesta.audit.AnAudit.LEAD;
import static org.attesta.audit.AnAudit.OTHER;
import static org.attesta.audit.AnAudit.days;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.standard.Standards;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** U3 to U12: what each step of an audit asks for, one fault at a time. */
class AuditRulesTest {

    private static AnAudit led() {
        var audit = new AnAudit();
        audit.actor = AnAudit.staff(Role.AUDITOR, LEAD);
        return audit;
    }

    /** On the last day of the audit, with both meetings held. */
    private static AnAudit atWork() {
        var audit = led();
        audit.today = AnAudit.LAST;
        return audit;
    }

    private static AuditDraft with(AuditDraft kept, AuditPlan plan) {
        return new AuditDraft(null, null, null, plan, null, null, null, null).over(kept);
    }

    private static AuditDraft with(AuditDraft kept, Basis basis) {
        return new AuditDraft(null, basis, null, null, null, null, null, null).over(kept);
    }

    @Nested
    class ThePlan {

        @Test
        void aCompletePlanCanBeSent() {
            assertThat(Unmet.of(PlanningRules.plan(led().in(AuditState.TEAM_CONFIRMED))))
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("org.attesta.audit.AuditRulesTest#planFaults")
        void eachFaultBreaksItsRule(String fault, String rule, Consumer<AnAudit> change) {
            var audit = led();
            change.accept(audit);
            assertThat(Unmet.of(PlanningRules.plan(audit.in(AuditState.TEAM_CONFIRMED))))
                    .contains(rule);
        }

        @Test
        void lateIsAWarningOnly() {
            var audit = led();
            audit.today = LocalDate.parse("2026-11-23");
            assertThat(Unmet.of(PlanningRules.plan(audit.in(AuditState.TEAM_CONFIRMED))))
                    .isEmpty();
            audit.today = LocalDate.parse("2026-11-24");
            var judged = PlanningRules.plan(audit.in(AuditState.TEAM_CONFIRMED));
            assertThat(Unmet.of(judged)).containsExactly("R-9.2.3.4");
            assertThat(judged).noneMatch(Condition::blocks);
        }
    }

    static Stream<Arguments> planFaults() {
        return Stream.of(
                fault("another auditor", "U5", a -> a.actor = AnAudit.staff(Role.AUDITOR, AUDITOR)),
                fault("an objective missing", "R-9.2.3.2a", a -> {
                    a.draft = with(
                            a.draft, new Basis(EnumSet.of(Objective.CONFORMITY), "criteria", List.of("unit"), null));
                }),
                fault("no criteria", "R-9.2.3.2b", a -> {
                    a.draft = with(a.draft, new Basis(Objective.MANDATORY, " ", List.of("unit"), null));
                }),
                fault("no units", "R-9.2.3.2c", a -> {
                    a.draft = with(a.draft, new Basis(Objective.MANDATORY, "criteria", List.of(), null));
                }),
                fault("agenda beyond the days", "R-9.2.3.2d", a -> {
                    var agenda = List.of(AnAudit.agenda(AnAudit.LAST.plusDays(1), LEAD, false));
                    a.draft = with(a.draft, new AuditPlan(days("2"), agenda, null, null, null));
                }),
                fault("no duration", "R-9.2.3.2e", a -> {
                    a.draft = with(a.draft, new AuditPlan(null, a.draft.plan().agenda(), null, null, null));
                }),
                fault("an auditor without work", "R-9.2.3.2f", a -> {
                    var agenda = List.of(AnAudit.agenda(AnAudit.FIRST, LEAD, false));
                    a.draft = with(a.draft, new AuditPlan(days("2"), agenda, null, null, null));
                }),
                fault("somebody from outside on the agenda", "R-9.2.3.2f", a -> {
                    var agenda = List.of(
                            AnAudit.agenda(AnAudit.FIRST, LEAD, false),
                            AnAudit.agenda(AnAudit.FIRST, AUDITOR, false),
                            AnAudit.agenda(AnAudit.FIRST, OTHER, false));
                    a.draft = with(a.draft, new AuditPlan(days("2"), agenda, null, null, null));
                }),
                fault("nobody said who comes along", "R-9.2.3.2f", a -> {
                    var plan = a.draft.plan();
                    a.draft = with(a.draft, new AuditPlan(plan.onSiteDays(), plan.agenda(), null, " ", null));
                }),
                fault("not discussed with the client", "R-9.2.1.1", a -> {
                    a.draft = with(a.draft, new Basis(Objective.MANDATORY, "criteria", List.of("unit"), " "));
                }),
                fault("a site of somebody else", "R-9.2.3.2d", a -> {
                    var elsewhere = new Schedule(AnAudit.FIRST, AnAudit.LAST, List.of(OTHER), "As reviewed.");
                    a.draft = new AuditDraft(elsewhere, null, null, null, null, null, null, null).over(a.draft);
                }),
                fault("remote without agreement", "MD4", a -> {
                    var agenda = List.of(
                            AnAudit.agenda(AnAudit.FIRST, LEAD, true), AnAudit.agenda(AnAudit.LAST, AUDITOR, false));
                    a.draft = with(a.draft, new AuditPlan(days("2"), agenda, null, null, null));
                }),
                fault("the team has become unfit", "R-9.1.4.4", a -> a.required = days("9")));
    }

    @Nested
    class TheClientsWord {

        @Test
        void anObjectionHasAReasonAndItsTime() {
            var audit = new AnAudit();
            audit.actor = AnAudit.client();
            var subject = audit.audit(AuditState.PLANNED);
            subject.proposeTeam(audit.team, audit.today.plusDays(7));
            var s = audit.situation(subject);
            assertThat(Unmet.of(PlanningRules.mayObject(s))).isEmpty();
            assertThat(Unmet.of(PlanningRules.objection(s, new ObjectToTeam(LEAD, " "))))
                    .containsExactly("R-9.2.3.5");
            assertThat(Unmet.of(PlanningRules.objection(s, new ObjectToTeam(OTHER, "why"))))
                    .containsExactly("R-9.2.3.5");
            assertThat(Unmet.of(PlanningRules.objection(s, new ObjectToTeam(LEAD, "why"))))
                    .isEmpty();
            audit.today = audit.today.plusDays(8);
            assertThat(Unmet.of(PlanningRules.mayObject(audit.situation(subject))))
                    .containsExactly("R-9.2.3.5");
        }

        @Test
        void silenceIsConsentOnlyAfterTheWindowAndWithoutObjection() {
            var audit = new AnAudit();
            var subject = audit.audit(AuditState.PLANNED);
            subject.proposeTeam(audit.team, audit.today);
            assertThat(Unmet.of(PlanningRules.windowOver(audit.situation(subject))))
                    .containsExactly("R-9.2.3.5");
            audit.today = audit.today.plusDays(1);
            assertThat(Unmet.of(PlanningRules.windowOver(audit.situation(subject))))
                    .isEmpty();
            subject.object(new Objection(null, "why", audit.today, null));
            assertThat(Unmet.of(PlanningRules.windowOver(audit.situation(subject))))
                    .containsExactly("R-9.2.3.5");
            subject.answerObjection("because");
            assertThat(Unmet.of(PlanningRules.windowOver(audit.situation(subject))))
                    .isEmpty();
        }

        @Test
        void everyObjectionIsAnsweredForItself() {
            var audit = new AnAudit();
            var subject = audit.audit(AuditState.PLANNED);
            subject.proposeTeam(audit.team, audit.today);
            subject.object(new Objection(LEAD, "a competitor's brother", audit.today, null));
            subject.object(new Objection(AUDITOR, "worked for us", audit.today, null));
            subject.answerObjection("not related");
            assertThat(Unmet.of(PlanningRules.noOpenObjection(audit.situation(subject))))
                    .containsExactly("R-9.2.3.5");
            subject.answerObjection("ten years ago");
            assertThat(Unmet.of(PlanningRules.noOpenObjection(audit.situation(subject))))
                    .isEmpty();
            assertThat(subject.objections().all())
                    .extracting(Objection::answer)
                    .containsExactly("not related", "ten years ago");
        }

        @Test
        void anotherTeamAnswersAllObjections() {
            var audit = new AnAudit();
            var subject = audit.audit(AuditState.PLANNED);
            subject.proposeTeam(audit.team, audit.today);
            subject.object(new Objection(LEAD, "why", audit.today, null));
            subject.object(new Objection(AUDITOR, "why", audit.today, null));
            subject.takeTeamBack(null, "others are proposed");
            assertThat(subject.objections().open()).isEmpty();
        }

        @Test
        void datesAreAgreedUnderASignedAgreement() {
            var audit = new AnAudit();
            audit.agreementSigned = null;
            assertThat(Unmet.of(PlanningRules.confirmable(audit.in(AuditState.PLAN_SENT))))
                    .containsExactly("R-5.1.2");
        }

        @Test
        void onlyAStage1DoesWithoutAPlan() {
            var audit = led();
            assertThat(Unmet.of(PlanningRules.confirmableWithoutPlan(audit.situation(accepted(audit)))))
                    .containsExactly("R-9.2.3.2");
            audit.type = AuditType.STAGE1;
            assertThat(Unmet.of(PlanningRules.confirmableWithoutPlan(audit.situation(accepted(audit)))))
                    .isEmpty();
        }

        @Test
        void daysThatChangedSinceAreTheClientsToConfirm() {
            var audit = led();
            audit.type = AuditType.STAGE1;
            var subject = accepted(audit);
            var kept = subject.draft();
            var moved = new Schedule(
                    AnAudit.FIRST.plusDays(1),
                    AnAudit.LAST.plusDays(1),
                    kept.schedule().siteIds(),
                    "moved");
            subject.save(new AuditDraft(moved, null, null, null, null, null, null, null).over(kept));
            assertThat(Unmet.of(PlanningRules.confirmableWithoutPlan(audit.situation(subject))))
                    .containsExactlyInAnyOrder("R-9.2.3.4", "R-9.1.3.2");
            audit.actor = AnAudit.client();
            assertThat(PlanningRules.confirmableWithoutPlan(audit.situation(subject)))
                    .noneMatch(Condition::blocks);
        }

        @Test
        void aStage1WithoutAPlanStillNeedsAFitTeamOnDaysToCome() {
            var audit = led();
            audit.type = AuditType.STAGE1;
            var subject = accepted(audit);
            audit.today = AnAudit.FIRST;
            assertThat(Unmet.of(PlanningRules.confirmableWithoutPlan(audit.situation(subject))))
                    .isEmpty();
            audit.today = AnAudit.FIRST.plusDays(1);
            assertThat(Unmet.of(PlanningRules.confirmableWithoutPlan(audit.situation(subject))))
                    .containsExactly("R-9.2.3.4");
            audit.today = AnAudit.TODAY;
            audit.people.put(AUDITOR, AnAudit.member("Auditor", false, false, Set.of(), Set.of()));
            assertThat(Unmet.of(PlanningRules.confirmableWithoutPlan(audit.situation(subject))))
                    .containsExactly("R-7.1.3");
        }

        private static Audit accepted(AnAudit audit) {
            var subject = audit.audit(AuditState.TEAM_PROPOSED);
            subject.confirmTeam();
            return subject;
        }
    }

    @Nested
    class Fieldwork {

        @ParameterizedTest
        @EnumSource(Stage1Result.class)
        void stage2StartsWhenStage1FoundTheClientReady(Stage1Result result) {
            var audit = atWork();
            audit.stage1 = AnAudit.stage1(result, LocalDate.parse("2026-10-01"));
            var unmet = Unmet.of(FieldworkRules.start(audit.in(AuditState.CONFIRMED)));
            assertThat(unmet).isEqualTo(result.letsStage2Start() ? List.of() : List.of("R-9.3.1.2.3"));
        }

        @Test
        void stage2WaitsForTheConclusionsOfStage1() {
            var audit = atWork();
            audit.stage1 = null;
            assertThat(Unmet.of(FieldworkRules.start(audit.in(AuditState.CONFIRMED))))
                    .containsExactly("R-9.3.1.1");
        }

        @Test
        void aLongGapAfterStage1IsAWarning() {
            var audit = atWork();
            audit.stage1 = AnAudit.stage1(Stage1Result.READY, LocalDate.parse("2026-06-08"));
            audit.today = LocalDate.parse("2026-12-08");
            assertThat(Unmet.of(FieldworkRules.start(audit.in(AuditState.CONFIRMED))))
                    .isEmpty();
            audit.today = LocalDate.parse("2026-12-09");
            var judged = FieldworkRules.start(audit.in(AuditState.CONFIRMED));
            assertThat(Unmet.of(judged)).containsExactly("R-9.3.1.2.4");
            assertThat(judged).noneMatch(Condition::blocks);
        }

        @Test
        void itStartsWithACompleteOpeningMeetingUnderAnAgreement() {
            var audit = atWork();
            audit.draft =
                    new AuditDraft(null, null, null, null, OpeningMeeting.NONE, null, null, null).over(audit.draft);
            audit.agreementSigned = null;
            assertThat(Unmet.of(FieldworkRules.start(audit.in(AuditState.CONFIRMED))))
                    .containsExactly("R-9.4.2", "R-5.1.2");
        }

        @ParameterizedTest
        @CsvSource({"2026-12-06, false", "2026-12-07, true"})
        void anOpeningMeetingToComeIsNone(LocalDate today, boolean held) {
            var audit = atWork();
            audit.today = today;
            assertThat(Unmet.of(FieldworkRules.start(audit.in(AuditState.CONFIRMED))))
                    .isEqualTo(held ? List.of() : List.of("R-9.4.2"));
        }

        @ParameterizedTest
        @CsvSource({"2026-12-08, 2026-12-08, true", "2026-12-08, 2026-12-07, false", "2026-12-06, 2026-12-31, false"})
        void theClosingMeetingWasHeldAfterTheOpening(LocalDate closing, LocalDate today, boolean held) {
            var audit = atWork();
            audit.today = today;
            var c = audit.draft.closing();
            var meeting = new ClosingMeeting(closing, c.topics(), c.attendees(), null);
            audit.draft = new AuditDraft(null, null, null, null, null, meeting, null, null).over(audit.draft);
            assertThat(Unmet.of(FieldworkRules.finish(audit.in(AuditState.IN_PROGRESS))))
                    .isEqualTo(held ? List.of() : List.of("R-9.4.7"));
        }

        @ParameterizedTest
        @CsvSource({"CONFIRMED, 2026-12-08", "IN_PROGRESS, 2026-12-08", "FIELDWORK_DONE, 2026-12-10"})
        void theLastDayIsThatOfTheClosingMeetingOnceItWasHeld(AuditState state, LocalDate lastDay) {
            var audit = atWork();
            var c = audit.draft.closing();
            var meeting = new ClosingMeeting(LocalDate.parse("2026-12-10"), c.topics(), c.attendees(), null);
            audit.draft = new AuditDraft(null, null, null, null, null, meeting, null, null).over(audit.draft);
            assertThat(AuditViews.facts(audit.audit(state), Map.of()).lastDay()).isEqualTo(lastDay);
        }

        @Test
        void onlyTheLeaderStartsIt() {
            var audit = atWork();
            audit.actor = AnAudit.staff(Role.AUDITOR, AUDITOR);
            assertThat(Unmet.of(FieldworkRules.start(audit.in(AuditState.CONFIRMED))))
                    .containsExactly("U7");
        }

        @Test
        void itEndsWithAClosingMeetingAndEveryItemSettled() {
            var audit = atWork();
            audit.draft = new AuditDraft(
                            null,
                            null,
                            null,
                            null,
                            null,
                            ClosingMeeting.NONE,
                            List.of(new Deviation("8.6", null)),
                            null)
                    .over(audit.draft);
            audit.openItems = List.of(row("S2-8.6.1-01"));
            audit.others = List.of(Condition.block("R-9.4.5.3", false, Text.of("shared.reason")));
            assertThat(Unmet.of(FieldworkRules.finish(audit.in(AuditState.IN_PROGRESS))))
                    .containsExactly("R-9.4.7", "U8", "R-9.4.8.2g", "R-9.4.5.3");
        }

        @Test
        void whatWasFoundNonconformIsReportedOrExplained() {
            var audit = atWork();
            audit.unreported = List.of(row("S2-8.6.1-01"));
            var judged = FieldworkRules.finish(audit.in(AuditState.IN_PROGRESS));
            assertThat(Unmet.of(judged)).containsExactly("R-9.4.5.1");
            assertThat(judged).noneMatch(Condition::blocks);
        }

        @Test
        void noneOfTheSevenObjectivesOfStage1IsLeftOut() {
            var audit = atWork();
            audit.type = AuditType.STAGE1;
            assertThat(Unmet.of(FieldworkRules.finish(audit.in(AuditState.IN_PROGRESS))))
                    .isEmpty();
            audit.openItems =
                    Stream.of("S1-OBJ-A", "S1-OBJ-F").map(AuditRulesTest::row).toList();
            assertThat(Unmet.of(FieldworkRules.finish(audit.in(AuditState.IN_PROGRESS))))
                    .containsExactly("R-9.3.1.2.2a", "R-9.3.1.2.2f");
        }

        @Test
        void internalAuditAndManagementReviewAreLookedAtByDateAndContent() {
            var audit = atWork();
            audit.type = AuditType.STAGE1;
            var tickOnly = new ClientReview(ClientReviewKind.MANAGEMENT_REVIEW, AnAudit.TODAY, true, null, null, null);
            var reviews = List.of(AnAudit.review(ClientReviewKind.INTERNAL_AUDIT, true), tickOnly);
            audit.draft = new AuditDraft(null, null, null, null, null, null, null, reviews).over(audit.draft);
            assertThat(Unmet.of(FieldworkRules.finish(audit.in(AuditState.IN_PROGRESS))))
                    .containsExactly("R-9.3.1.2.2g");
        }

        @Test
        void terminationNeedsLeaderAndManager() {
            var audit = atWork();
            var subject = audit.audit(AuditState.IN_PROGRESS);
            var said = new Terminate("obstruction", "new dates");
            FieldworkRules.terminate(audit.situation(subject), said);
            assertThat(subject.state()).isEqualTo(AuditState.IN_PROGRESS);
            assertThat(Unmet.of(FieldworkRules.terminable(audit.situation(subject))))
                    .containsExactly("R-9.4.3.2");
            audit.actor = AnAudit.staff(Role.CM, OTHER);
            assertThat(Unmet.of(FieldworkRules.terminable(audit.situation(subject))))
                    .isEmpty();
            FieldworkRules.terminate(audit.situation(subject), new Terminate(null, null));
            assertThat(subject.state()).isEqualTo(AuditState.TERMINATED_EARLY);
            assertThat(subject.termination()).isEqualTo(new Termination("obstruction", "new dates", true, true));
            assertThat(audit.cancelled).isFalse();
        }

        @Test
        void aSurveillanceThatWasEndedEarlyLeavesItsPlaceToAnother() {
            var audit = atWork();
            audit.type = AuditType.SURVEILLANCE;
            var subject = audit.audit(AuditState.IN_PROGRESS);
            FieldworkRules.terminate(audit.situation(subject), new Terminate("obstruction", "new dates"));
            assertThat(audit.cancelled).isFalse();
            audit.actor = AnAudit.staff(Role.CM, OTHER);
            FieldworkRules.terminate(audit.situation(subject), new Terminate(null, null));
            assertThat(audit.cancelled).isTrue();
        }
    }

    @Nested
    class TheReport {

        @ParameterizedTest
        @EnumSource(ReportItem.class)
        void isIssuedWithEveryItemThatIsAlwaysNeeded(ReportItem item) {
            var audit = led();
            audit.report = new ReportDraft(
                    AnAudit.completeReport(null).sections().stream()
                            .filter(s -> s.item() != item)
                            .toList(),
                    null);
            assertThat(Unmet.of(ReportRules.complete(audit.in(AuditState.REPORT_DRAFT))))
                    .isEqualTo(item.always() ? List.of(item.rule()) : List.of());
        }

        @Test
        void ofStage1ConcludesOnReadiness() {
            var audit = led();
            audit.type = AuditType.STAGE1;
            audit.report = AnAudit.completeReport(null);
            assertThat(Unmet.of(ReportRules.complete(audit.in(AuditState.REPORT_DRAFT))))
                    .containsExactly("R-9.3.1.2.3");
            audit.report = AnAudit.completeReport(Stage1Result.READY);
            assertThat(Unmet.of(ReportRules.complete(audit.in(AuditState.REPORT_DRAFT))))
                    .isEmpty();
        }

        @Test
        void readyWithoutAManagementReviewThatWasHeldIsNotReady() {
            var audit = led();
            audit.type = AuditType.STAGE1;
            var reviews = List.of(
                    AnAudit.review(ClientReviewKind.INTERNAL_AUDIT, true),
                    AnAudit.review(ClientReviewKind.MANAGEMENT_REVIEW, false));
            audit.draft = new AuditDraft(null, null, null, null, null, null, null, reviews).over(audit.draft);
            audit.report = AnAudit.completeReport(Stage1Result.READY);
            assertThat(Unmet.of(ReportRules.complete(audit.in(AuditState.REPORT_DRAFT))))
                    .containsExactly("R-9.3.1.2.2g");
            audit.report = AnAudit.completeReport(Stage1Result.READY_WITH_CONCERNS);
            assertThat(Unmet.of(ReportRules.complete(audit.in(AuditState.REPORT_DRAFT))))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(RecommendationKind.class)
        void onlyAPositiveRecommendationAsksForTheFindings(RecommendationKind kind) {
            var audit = led();
            audit.intended = kind;
            audit.others = List.of(Condition.block("R-9.5.2b", false, Text.of("shared.reason")));
            assertThat(Unmet.of(ReportRules.recommendable(audit.in(AuditState.NC_FOLLOWUP))))
                    .isEqualTo(kind.positive() ? List.of("R-9.5.2b") : List.of());
        }

        @Test
        void aRecommendationSaysWhatAndWhy() {
            var s = led().in(AuditState.REPORT_ISSUED);
            assertThat(Unmet.of(ReportRules.recommendation(s, new Recommend(null, "why"))))
                    .containsExactly("R-9.4.8.2p");
            assertThat(Unmet.of(ReportRules.recommendation(s, new Recommend(RecommendationKind.GRANT, " "))))
                    .containsExactly("R-9.4.8.2p");
        }

        @ParameterizedTest
        @EnumSource(Stage1Result.class)
        void ofAStage1ThatWasEndedEarlyFindsNobodyReady(Stage1Result result) {
            var audit = led();
            audit.type = AuditType.STAGE1;
            audit.report = AnAudit.completeReport(result);
            var subject = audit.audit(AuditState.REPORT_DRAFT);
            subject.terminate(new Termination("obstruction", "repeat", true, true));
            assertThat(Unmet.of(ReportRules.complete(audit.situation(subject))))
                    .isEqualTo(result == Stage1Result.NOT_READY ? List.of() : List.of("R-9.4.3.2"));
        }

        @ParameterizedTest
        @CsvSource({
            "STAGE2, GRANT, false",
            "STAGE2, REFUSE, true",
            "STAGE2, ORDER_STAGE2, true",
            "SURVEILLANCE, MAINTAIN, false",
            "SURVEILLANCE, SUSPEND, true"
        })
        void nothingPositiveFollowsFromAnAuditThatWasEndedEarly(
                AuditType type, RecommendationKind kind, boolean possible) {
            var audit = led();
            audit.type = type;
            var subject = audit.audit(AuditState.REPORT_ISSUED);
            subject.terminate(new Termination("obstruction", "repeat", true, true));
            assertThat(Unmet.of(ReportRules.recommendation(audit.situation(subject), new Recommend(kind, "why"))))
                    .isEqualTo(possible ? List.of() : List.of("R-9.4.3.2"));
        }

        @Test
        void anotherStage2IsOrderedByTheRulesOfADecision() {
            var audit = new AnAudit();
            audit.actor = AnAudit.staff(Role.DM, OTHER);
            assertThat(Unmet.of(ReportRules.anotherStage2(audit.in(AuditState.NC_FOLLOWUP))))
                    .isEmpty();
            audit.others = List.of(Condition.block("R-7.2.8", false, Text.of("shared.reason")));
            assertThat(Unmet.of(ReportRules.anotherStage2(audit.in(AuditState.NC_FOLLOWUP))))
                    .containsExactly("R-7.2.8");
        }
    }

    @Test
    void everyEnumHasWordsInBothLanguages() {
        for (var words : List.of(Locale.ENGLISH, Locale.forLanguageTag("el"))) {
            Stream.of(AuditState.values())
                    .forEach(v -> Text.of("audit.state." + v).in(words));
            Stream.of(AuditType.values())
                    .forEach(v -> Text.of("audit.type." + v).in(words));
            Stream.of(Part.values()).forEach(v -> Text.of("audit.part." + v).in(words));
            Stream.of(Objective.values())
                    .forEach(v -> Text.of("audit.objectives." + v).in(words));
            Stream.of(DraftSection.values())
                    .forEach(v -> Text.of("audit.section." + v).in(words));
            Stream.of(ClientReviewKind.values())
                    .forEach(v -> Text.of("audit.reviewKind." + v).in(words));
            Stream.of(ReportItem.values())
                    .forEach(v -> Text.of("audit.item." + v).in(words));
        }
    }

    private static ChecklistRow row(String code) {
        var standards = new Standards();
        var item = standards.checklist(standards.currentVersion()).item(code).orElseThrow();
        return new ChecklistRow(null, code, 0, null, item, null, null, null, null, null, null, null);
    }

    private static Arguments fault(String fault, String rule, Consumer<AnAudit> change) {
        return Arguments.of(fault, rule, change);
    }

    @Test
    void nobodyIsAskedToBeTheLeaderWhoOnlyLooks() {
        var audit = new AnAudit();
        audit.actor = AnAudit.staff(Role.PLAN, OTHER);
        assertThat(Unmet.of(PlanningRules.plan(audit.in(AuditState.TEAM_CONFIRMED))))
                .isEmpty();
        audit.today = AnAudit.FIRST;
        assertThat(Set.copyOf(Unmet.of(FieldworkRules.start(audit.in(AuditState.CONFIRMED)))))
                .isEmpty();
    }
}
