package org.attesta.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.decision.CycleTeams;
import org.attesta.decision.DecisionEvent.Decided;
import org.attesta.decision.DecisionEvent.Returned;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.DecisionOutcome;
import org.attesta.decision.DecisionState;
import org.attesta.decision.IntendedOutcome;
import org.attesta.decision.OpenFile;
import org.attesta.decision.Proposal;
import org.attesta.decision.Surveillances;
import org.attesta.policy.Settings;
import org.attesta.programme.CyclePolicy;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples E7 and E11 of the rulebook. */
class CertificationTest {

    private static final UUID LEAD = UUID.randomUUID();
    private static final LocalDate BEGUN = LocalDate.of(2025, 1, 10);

    private static final CyclePolicy CYCLE = new CyclePolicy(12, 2, 6, 60);

    private final Certification certification = Certification.begin(
            "CERT-2025-0001",
            Instant.EPOCH,
            new ProgrammeFacts(
                    UUID.randomUUID(),
                    "PRG-2025-0001",
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "ISO/IEC 20000-1:2018",
                    "As applied for",
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    CYCLE,
                    List.of()),
            "Aegean",
            BEGUN);

    private CertificationSituation seenBy(Role role, UUID person, LocalDate today, DecisionState open) {
        return new CertificationSituation(
                certification,
                new Actor(UUID.randomUUID(), "x", "X", Set.of(role), null, person),
                today,
                new CycleTeams(LEAD, Set.of(LEAD), Set.of(LEAD)),
                List.of(),
                open == null
                        ? null
                        : new OpenFile(
                                UUID.randomUUID(), open, DecisionKind.SUSPENSION, null, open == DecisionState.RETURNED),
                6,
                Surveillances.NONE,
                null);
    }

    private static Decided decided(DecisionKind kind, DecisionOutcome outcome, LocalDate on, LocalDate until) {
        return new Decided(
                UUID.randomUUID(),
                "DEC-1",
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                outcome,
                "Because",
                outcome.issuesCertificate() ? "As decided" : null,
                on,
                on,
                UUID.randomUUID(),
                "Decider",
                outcome.issuesCertificate() ? UUID.randomUUID() : null,
                outcome == DecisionOutcome.SUSPEND
                        ? new Proposal(null, null, "Because", until, null, "CM", null).suspendedUntil(on, 6)
                        : null);
    }

    private void grantedOn(LocalDate day) {
        var convention = Settings.defaults().expiryConvention();
        certification.awaitDecision(UUID.randomUUID(), day);
        certification.grant(
                decided(DecisionKind.INITIAL, DecisionOutcome.GRANT, day, null),
                CertificateDates.of(day, null, convention));
    }

    private void suspendedOn(LocalDate day, LocalDate until) {
        certification.suspend(decided(DecisionKind.SUSPENSION, DecisionOutcome.SUSPEND, day, until));
    }

    private List<String> restorationRefused(LocalDate day) {
        return refused(DecisionKind.RESTORATION, DecisionOutcome.RESTORE, day, null);
    }

    private List<String> refused(DecisionKind kind, DecisionOutcome outcome, LocalDate day, LocalDate until) {
        return unmet(OutcomeOnCertification.judge(
                certification,
                new IntendedOutcome(
                        certification.id(), certification.clientId(), kind, outcome, null, null, day, until, null)));
    }

    private static List<String> unmet(List<Condition> judged) {
        return judged.stream().filter(c -> !c.met()).map(Condition::rule).toList();
    }

    /** E7. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-15, 2028-03-14, 2026-03-15, 2027-09-14, 2028-01-14",
        "2024-02-29, 2027-02-27, 2025-02-28, 2026-08-27, 2026-12-29",
        "2026-03-01, 2029-02-28, 2027-03-01, 2028-08-28, 2028-12-30"
    })
    void aGrantSetsTheDatesOfTheCycle(
            LocalDate decision,
            LocalDate expiry,
            LocalDate firstSurveillance,
            LocalDate recertification,
            LocalDate recertificationLatest) {
        grantedOn(decision);
        var row = certification.row(decision, CYCLE);
        assertThat(row.state()).isEqualTo(CertificationState.ACTIVE);
        assertThat(row.certifiedOn()).isEqualTo(decision);
        assertThat(row.effective()).isEqualTo(decision);
        assertThat(row.expiry()).isEqualTo(expiry);
        assertThat(row.firstSurveillanceLatest()).isEqualTo(firstSurveillance);
        assertThat(row.recertificationFrom()).isEqualTo(recertification);
        assertThat(row.recertificationLatest()).isEqualTo(recertificationLatest);
        assertThat(row.scope()).isEqualTo("As decided");
        assertThat(row.publicStatus()).isEqualTo(PublicStatus.VALID);
        assertThat(row.certificateId()).isNotNull();
        assertThat(row.decisionId()).isNull();
    }

    @Test
    void everyStateIsRememberedWithItsDay() {
        grantedOn(LocalDate.of(2025, 3, 15));
        suspendedOn(LocalDate.of(2026, 1, 31), null);
        assertThat(certification.row(LocalDate.of(2026, 2, 1), CYCLE).history())
                .extracting(StatusChange::state, StatusChange::since)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(CertificationState.IN_INITIAL, BEGUN),
                        org.assertj.core.api.Assertions.tuple(
                                CertificationState.AWAITING_DECISION, LocalDate.of(2025, 3, 15)),
                        org.assertj.core.api.Assertions.tuple(CertificationState.ACTIVE, LocalDate.of(2025, 3, 15)),
                        org.assertj.core.api.Assertions.tuple(CertificationState.SUSPENDED, LocalDate.of(2026, 1, 31)));
    }

    @Test
    void theQuestionsOfTheDecisionMakersAreNotToldToTheClient() {
        certification.awaitDecision(UUID.randomUUID(), BEGUN);
        var question = new Returned(UUID.randomUUID(), certification.id(), DecisionKind.INITIAL, "Was it seen?");
        DecidedLifecycle.ARROWS
                .arrow(DecidedLifecycle.RETURNED, "AWAITING_DECISION")
                .orElseThrow()
                .apply(new DecidedSituation(certification, null, BEGUN, Settings.defaults(), told -> {}), question);
        assertThat(certification.row(BEGUN, CYCLE).history())
                .extracting(StatusChange::state, StatusChange::reason)
                .endsWith(org.assertj.core.api.Assertions.tuple(CertificationState.IN_INITIAL, null));
        assertThat(certification.row(BEGUN, CYCLE).decisionId()).isNotNull();
    }

    @Nested
    class GivenASuspension {

        /** E11: six months, the limit day included. */
        @ParameterizedTest
        @CsvSource({"2026-07-31,", "2026-08-01, R-9.6.5.4"})
        void itIsRestoredInTimeOnly(LocalDate day, String refusal) {
            grantedOn(LocalDate.of(2025, 3, 15));
            suspendedOn(LocalDate.of(2026, 1, 31), null);
            assertThat(certification.suspendedUntil()).isEqualTo(LocalDate.of(2026, 7, 31));
            assertThat(restorationRefused(day)).isEqualTo(refusal == null ? List.of() : List.of(refusal));
            assertThat(unmet(CertificationRules.restore(seenBy(Role.CM, null, day, null))))
                    .isEqualTo(refusal == null ? List.of() : List.of(refusal));
        }

        /** E11: the expiry goes on during a suspension. */
        @Test
        void itExpiresAllTheSame() {
            grantedOn(LocalDate.of(2023, 5, 15));
            suspendedOn(LocalDate.of(2026, 1, 31), null);
            assertThat(certification.expiry()).isEqualTo(LocalDate.of(2026, 5, 14));
            assertThat(restorationRefused(LocalDate.of(2026, 6, 1))).containsExactly("R-9.6.3.2.4");
            certification.expire();
            assertThat(restorationRefused(LocalDate.of(2026, 6, 1))).contains("C7", "R-9.6.3.2.4");
            assertThat(certification.restorableUntil()).isEqualTo(LocalDate.of(2026, 11, 14));
        }

        /** The audit that was left out is made good before. */
        @Test
        void itIsNotRestoredWhileSurveillanceIsOverdue() {
            grantedOn(LocalDate.of(2025, 3, 15));
            certification.surveyed(LocalDate.of(2026, 1, 15));
            suspendedOn(LocalDate.of(2026, 1, 31), null);
            assertThat(restorationRefused(LocalDate.of(2026, 3, 1))).containsExactly("R-9.1.3.3");
            certification.surveyed(LocalDate.of(2027, 3, 15));
            assertThat(restorationRefused(LocalDate.of(2026, 3, 1))).isEmpty();
        }

        @Test
        void restoringLeavesTheExpiry() {
            grantedOn(LocalDate.of(2025, 3, 15));
            suspendedOn(LocalDate.of(2026, 1, 31), null);
            certification.restore(
                    decided(DecisionKind.RESTORATION, DecisionOutcome.RESTORE, LocalDate.of(2026, 3, 1), null));
            assertThat(certification.state()).isEqualTo(CertificationState.ACTIVE);
            assertThat(certification.expiry()).isEqualTo(LocalDate.of(2028, 3, 14));
            assertThat(certification.suspendedUntil()).isNull();
        }

        @Test
        void aShorterTimeCanBeSetButNoLongerOne() {
            grantedOn(LocalDate.of(2025, 3, 15));
            suspendedOn(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 31));
            assertThat(certification.suspendedUntil()).isEqualTo(LocalDate.of(2026, 3, 31));
            suspendedOn(LocalDate.of(2026, 1, 31), LocalDate.of(2027, 1, 1));
            assertThat(certification.suspendedUntil()).isEqualTo(LocalDate.of(2026, 7, 31));
        }

        /** The proposal waited: a suspension that would be over already is proposed anew, not decided. */
        @ParameterizedTest
        @CsvSource({"2026-03-31, 2026-03-30,", "2026-03-31, 2026-03-31, R-9.6.5.4", "2026-03-31, 2026-04-01, R-9.6.5.4"
        })
        void itIsNotDecidedOnceItsEndHasPassed(LocalDate until, LocalDate decided, String refusal) {
            grantedOn(LocalDate.of(2025, 3, 15));
            assertThat(refused(DecisionKind.SUSPENSION, DecisionOutcome.SUSPEND, decided, until))
                    .isEqualTo(refusal == null ? List.of() : List.of(refusal));
        }

        @Test
        void thePublicIsToldOfIt() {
            grantedOn(LocalDate.of(2025, 3, 15));
            suspendedOn(LocalDate.of(2026, 1, 31), null);
            assertThat(certification.row(LocalDate.of(2026, 2, 1), CYCLE).publicStatus())
                    .isEqualTo(PublicStatus.SUSPENDED);
            assertThat(certification.row(LocalDate.of(2028, 3, 15), CYCLE).publicStatus())
                    .isEqualTo(PublicStatus.EXPIRED);
        }
    }

    @Test
    void theDayOfTheClientsRequestIsRemembered() {
        certification.end("Letter", LocalDate.of(2025, 1, 8), BEGUN);
        assertThat(certification.row(BEGUN, CYCLE).history())
                .extracting(StatusChange::state, StatusChange::requestedOn)
                .endsWith(org.assertj.core.api.Assertions.tuple(CertificationState.ENDED, LocalDate.of(2025, 1, 8)));
    }

    /** U7: what is over is not audited. */
    @Test
    void noAuditOfWhatIsOverStarts() {
        assertThat(AuditNeedsCertification.judge(certification).met()).isTrue();
        grantedOn(LocalDate.of(2025, 3, 15));
        assertThat(AuditNeedsCertification.judge(certification).met()).isTrue();
        certification.end("Letter", BEGUN, LocalDate.of(2025, 6, 1));
        assertThat(AuditNeedsCertification.judge(certification).met()).isFalse();
    }

    @Test
    void aStricterBodyIsFollowedForTheFirstSurveillance() {
        grantedOn(LocalDate.of(2025, 3, 15));
        certification.firstSurveillanceBy(LocalDate.of(2025, 12, 15));
        var row = certification.row(LocalDate.of(2025, 4, 1), CYCLE);
        assertThat(row.firstSurveillanceLatest())
                .isEqualTo(row.surveillanceDue())
                .isEqualTo("2025-12-15");
    }

    /** C14: what goes on being certified is valid on the days before the smaller scope takes effect. */
    @Test
    void aReductionLeavesItCertifiedUntilItTakesEffect() {
        grantedOn(LocalDate.of(2025, 3, 15));
        var later = LocalDate.of(2026, 2, 1);
        certification.reduce(reduction(LocalDate.of(2026, 1, 10), later));
        assertThat(certification.row(LocalDate.of(2026, 1, 15), CYCLE).publicStatus())
                .isEqualTo(PublicStatus.VALID);
        suspendedOn(LocalDate.of(2026, 1, 20), null);
        certification.reduce(reduction(LocalDate.of(2026, 1, 25), later));
        assertThat(certification.row(LocalDate.of(2026, 1, 31), CYCLE).publicStatus())
                .isEqualTo(PublicStatus.NOT_YET_VALID);
        assertThat(certification.row(later, CYCLE).publicStatus()).isEqualTo(PublicStatus.VALID);
    }

    private static Decided reduction(LocalDate on, LocalDate effective) {
        var d = decided(DecisionKind.REDUCTION, DecisionOutcome.REDUCE_SCOPE, on, null);
        return new Decided(
                d.decisionId(),
                d.number(),
                d.certificationId(),
                d.clientId(),
                d.kind(),
                d.outcome(),
                d.reason(),
                d.scope(),
                effective,
                on,
                d.deciderPersonId(),
                d.deciderName(),
                d.certificateId(),
                d.suspendedUntil());
    }

    @Nested
    class GivenTheCalendar {

        /** C11 and C13. */
        @Test
        void itExpiresOnTheDayAfterAndLapsesSixMonthsLater() {
            grantedOn(LocalDate.of(2023, 3, 11));
            assertThat(certification.expiry()).isEqualTo(LocalDate.of(2026, 3, 10));
            assertThat(unmet(CertificationRules.expired(seenBy(Role.SYS, null, LocalDate.of(2026, 3, 10), null))))
                    .containsExactly("C11");
            assertThat(unmet(CertificationRules.expired(seenBy(Role.SYS, null, LocalDate.of(2026, 3, 11), null))))
                    .isEmpty();
            certification.expire();
            assertThat(certification.row(LocalDate.of(2026, 3, 20), CYCLE).since())
                    .isEqualTo(LocalDate.of(2026, 3, 11));
            assertThat(unmet(CertificationRules.lapsed(seenBy(Role.SYS, null, LocalDate.of(2026, 9, 10), null))))
                    .containsExactly("R-9.6.3.2.5");
            assertThat(unmet(CertificationRules.lapsed(seenBy(Role.SYS, null, LocalDate.of(2026, 9, 11), null))))
                    .isEmpty();
        }
    }

    @Nested
    class GivenAPerson {

        @Test
        void onlyTheLeaderOfStage2HandsIn() {
            assertThat(unmet(CertificationRules.submit(seenBy(Role.AUDITOR, UUID.randomUUID(), BEGUN, null))))
                    .containsExactly("C1");
            assertThat(unmet(CertificationRules.submit(seenBy(Role.AUDITOR, LEAD, BEGUN, null))))
                    .isEmpty();
        }

        @Test
        void anAuditorProposesOnlyAboutWhatHeLed() {
            assertThat(unmet(CertificationRules.suspend(seenBy(Role.AUDITOR, UUID.randomUUID(), BEGUN, null))))
                    .containsExactly("C6");
            assertThat(unmet(CertificationRules.suspend(seenBy(Role.AUDITOR, LEAD, BEGUN, null))))
                    .isEmpty();
            assertThat(unmet(CertificationRules.suspend(seenBy(Role.CM, UUID.randomUUID(), BEGUN, null))))
                    .isEmpty();
        }

        @Test
        void oneQuestionIsAskedAtATime() {
            assertThat(unmet(CertificationRules.withdraw(seenBy(Role.CM, null, BEGUN, DecisionState.PENDING))))
                    .containsExactly("C8");
            assertThat(unmet(CertificationRules.suspend(seenBy(Role.CM, null, BEGUN, DecisionState.RETURNED))))
                    .isEmpty();
        }

        @Test
        void whatRefusesNamesTheArrowThatIsRefused() {
            grantedOn(LocalDate.of(2025, 3, 15));
            var stranger = seenBy(Role.AUDITOR, UUID.randomUUID(), LocalDate.of(2026, 1, 31), null);
            assertThat(unmet(CertificationRules.withdraw(stranger))).containsExactly("C15");
            assertThat(unmet(CertificationRules.reduce(stranger))).containsExactly("C14");
            suspendedOn(LocalDate.of(2026, 1, 31), null);
            assertThat(unmet(CertificationRules.withdraw(stranger))).containsExactly("C8");
            assertThat(unmet(CertificationRules.reduce(stranger))).containsExactly("C9");
        }

        @Test
        void whoAuditedDoesNotEndIt() {
            assertThat(unmet(CertificationRules.end(seenBy(Role.CM, LEAD, BEGUN, null))))
                    .containsExactly("SEGREGATION");
        }
    }

    @Nested
    class GivenWhatIsTyped {

        private final CertificationSituation seen = seenBy(Role.CM, null, LocalDate.of(2026, 1, 31), null);

        @ParameterizedTest
        @CsvSource({
            "Because, 2026-07-31,",
            "Because,,",
            "Because, 2026-08-01, R-9.6.5.4",
            "Because, 2026-01-31, R-9.6.5.4",
            "'  ',    2026-03-01, R-9.6.5.2",
        })
        void aSuspensionHasAReasonAndAnEnd(String reason, LocalDate until, String refusal) {
            assertThat(unmet(CertificationRules.suspensionAsked(seen, new ProposeSuspension(reason, null, until))))
                    .isEqualTo(refusal == null ? List.of() : List.of(refusal));
        }

        /** What came back with questions goes on with their answers only ({@code 9.5.1.4}). */
        @Test
        void aReturnedPackageIsHandedInWithAnswers() {
            var returned = seenBy(Role.AUDITOR, LEAD, BEGUN, DecisionState.RETURNED);
            assertThat(unmet(CertificationRules.submitAsked(returned, new SubmitForDecision("Fine", " "))))
                    .containsExactly("R-9.5.1.4");
            assertThat(unmet(CertificationRules.submitAsked(returned, null))).containsExactly("R-9.5.1.4");
            assertThat(unmet(CertificationRules.submitAsked(returned, new SubmitForDecision(null, "In annex 2"))))
                    .isEmpty();
            assertThat(unmet(CertificationRules.submitAsked(seen, null))).isEmpty();
        }

        @Test
        void everyProposalHasAReason() {
            assertThat(unmet(CertificationRules.withdrawalAsked(seen, new ProposeWithdrawal(null, null))))
                    .containsExactly("R-9.6.5.4");
            assertThat(unmet(CertificationRules.reductionAsked(seen, new ProposeReduction("", null))))
                    .containsExactly("R-9.6.5.5");
            assertThat(unmet(CertificationRules.endAsked(seen, new End(null, null))))
                    .containsExactly("C16");
        }
    }
}
