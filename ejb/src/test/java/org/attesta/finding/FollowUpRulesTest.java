package org.attesta.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.finding.FindingRulesTest.unmet;

import java.time.LocalDate;
import java.util.List;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.shared.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpRulesTest {

    private static final LocalDate TODAY = Situations.TODAY;

    @Test
    void aCompleteAnswerIsTaken() {
        var s = Situations.issued(Grade.MINOR, Situations.CLIENT);

        assertThat(FollowUpRules.answerComplete(s, Situations.ANSWER)).allMatch(Condition::met);
    }

    @ParameterizedTest
    @CsvSource({
        "'', cause, action, 2026-12-01, 2026-12-10, somebody, 1",
        "done, '', action, 2026-12-01, 2026-12-10, somebody, 1",
        "done, cause, '', 2026-12-01, 2026-12-10, somebody, 1",
        "done, cause, action, , 2026-12-10, somebody, 1",
        "done, cause, action, 2026-12-01, 2026-12-10, '', 1",
        "done, cause, action, 2026-12-10, 2026-12-01, somebody, 1",
        "'', '', '', , , '', 5",
    })
    void anAnswerHasAllItsParts(
            String correction, String cause, String action, LocalDate one, LocalDate other, String who, int missing) {
        var s = Situations.issued(Grade.MINOR, Situations.CLIENT);
        var answer = new Respond(correction, cause, action, one, other, who);

        assertThat(unmet(FollowUpRules.answerComplete(s, answer)))
                .hasSize(missing)
                .allMatch("R-9.4.9"::equals);
    }

    @Test
    void onlyTheAuditsOwnAuditorsJudgeAnswers() {
        var s = Situations.answered(Grade.MINOR, Situations.AUDITOR);

        assertThat(unmet(FollowUpRules.ofTeam(s))).isEmpty();
        assertThat(unmet(FollowUpRules.ofTeam(Situations.by(Situations.OTHER_AUDITOR, s))))
                .containsExactly("R-9.4.10a");
    }

    @ParameterizedTest
    @CsvSource({
        "SURVEILLANCE, TEAM_CONFIRMED, true",
        "SURVEILLANCE, IN_PROGRESS, true",
        "STAGE2, CLOSED, true",
        "SURVEILLANCE, PLANNED, false",
        "SURVEILLANCE, TEAM_PROPOSED, false",
        "SURVEILLANCE, CANCELLED, false",
    })
    void theTeamOfALaterAuditJudgesWhatWasLeftOpen(AuditType type, AuditState state, boolean judges) {
        var s = Situations.followedBy(type, state, Situations.evidenceSubmitted(Grade.MINOR, Situations.OTHER_AUDITOR));

        assertThat(unmet(FollowUpRules.ofTeam(s)).isEmpty()).isEqualTo(judges);
    }

    @Test
    void theTeamOfAnEarlierAuditJudgesNothingOfALaterOne() {
        var s = Situations.answered(Grade.MINOR, Situations.OTHER_AUDITOR);
        var earlier = Situations.ledByOther(AuditType.STAGE1, AuditState.CLOSED);

        assertThat(unmet(FollowUpRules.ofTeam(Situations.inCycle(List.of(earlier, s.audit()), s))))
                .containsExactly("R-9.4.10a");
    }

    @Test
    void theTeamOfStage2JudgesWhatARepeatedStage1Found() {
        var repeated = Situations.audit(AuditType.STAGE1, AuditState.CLOSED);
        var stage2 = Situations.ledByOther(AuditType.STAGE2, AuditState.IN_PROGRESS);
        var s = Situations.draft(Situations.complete(Grade.MINOR), Situations.OTHER_AUDITOR, repeated);

        assertThat(unmet(FollowUpRules.ofTeam(Situations.inCycle(List.of(stage2, repeated), s))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, false", "IN_PROGRESS, true", "FIELDWORK_DONE, true", "CLOSED, true"})
    void whatALaterAuditVerifiesIsSeenThere(AuditState state, boolean possible) {
        var s = Situations.followedBy(
                AuditType.SURVEILLANCE,
                state,
                Situations.accepted(Grade.MINOR, VerificationMethod.LIMITED_AUDIT, Situations.OTHER_AUDITOR));

        assertThat(unmet(FollowUpRules.verifiableAtAudit(s))).isEqualTo(possible ? List.of() : List.of("R-9.4.10c"));
    }

    @Test
    void acceptingChoosesTheMethod() {
        var s = Situations.answered(Grade.MINOR, Situations.LEAD);

        assertThat(unmet(FollowUpRules.methodChosen(s, new AcceptPlan(null)))).containsExactly("R-9.4.10c");
    }

    @Test
    void resolutionIsShownByOwnEvidence() {
        var s = Situations.accepted(Grade.MINOR, VerificationMethod.DOCUMENTS, Situations.CLIENT);

        assertThat(unmet(FollowUpRules.evidenceGiven(s, new SubmitEvidence(null))))
                .containsExactly("R-9.4.10b");
        assertThat(unmet(FollowUpRules.evidenceGiven(s, new SubmitEvidence(List.of(Situations.STRANGERS_EVIDENCE)))))
                .containsExactly("R-8.4");
        assertThat(unmet(FollowUpRules.evidenceGiven(s, new SubmitEvidence(List.of(Situations.EVIDENCE)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENTS, false", "LIMITED_AUDIT, true", "FULL_AUDIT, true"})
    void withoutUploadOnlyAnAuditVerifies(VerificationMethod method, boolean possible) {
        var s = Situations.accepted(Grade.MAJOR, method, Situations.LEAD);

        assertThat(unmet(FollowUpRules.verifiableAtAudit(s)).isEmpty()).isEqualTo(possible);
    }

    @Test
    void effectivenessIsStatedAndReferred() {
        var s = Situations.evidenceSubmitted(Grade.MAJOR, Situations.LEAD);
        var bare = new Verify(" ", List.of());
        var whole = new Verify("Twelve of twelve records sampled carry one.", List.of(Situations.EVIDENCE));

        assertThat(unmet(FollowUpRules.effectiveByEvidence(s, bare))).containsExactly("R-9.4.10b", "R-9.4.10b");
        assertThat(unmet(FollowUpRules.effectiveByEvidence(s, whole))).isEmpty();
        assertThat(unmet(FollowUpRules.effective(s, new Verify("Seen at the desk.", null))))
                .isEmpty();
    }

    @Test
    void aDisputeIsResolvedWithACompetentOther() {
        var s = Situations.issued(Grade.MINOR, Situations.MANAGER);
        var alone = new ResolveDispute(FindingState.ISSUED, "Stands.", null);
        var author = new ResolveDispute(FindingState.ISSUED, "Stands.", Situations.AUDITOR_ID);
        var fair = new ResolveDispute(FindingState.VOIDED, "Seen wrongly.", Situations.OTHER_AUDITOR_ID);
        var other = new ResolveDispute(FindingState.VERIFIED, " ", Situations.OTHER_AUDITOR_ID);

        assertThat(unmet(FollowUpRules.fairlyResolved(s, alone))).containsExactly("R-9.4.5.4", "R-7.1.2");
        assertThat(unmet(FollowUpRules.fairlyResolved(s, author))).containsExactly("R-9.4.5.4");
        assertThat(unmet(FollowUpRules.fairlyResolved(s, fair))).isEmpty();
        assertThat(unmet(FollowUpRules.fairlyResolved(s, other))).containsExactly("R-9.4.5.4", "R-9.4.5.4");
    }

    @Test
    void whatIsNoNonconformityAsksForNoAnswer() {
        var s = Situations.draft(
                Situations.note(FindingType.CONFORMITY, "Incidents are reviewed daily."),
                Situations.CLIENT,
                AuditState.IN_PROGRESS);
        s.subject().issue(Situations.LEAD, TODAY, Situations.DEADLINES);

        assertThat(unmet(FollowUpRules.answerable(s))).containsExactly("R-9.4.9");
    }
}
