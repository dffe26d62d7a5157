package org.attesta.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingLifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "issue, N1, DRAFT, ISSUED, AUDITOR",
        "respond, N2, ISSUED, RESPONSE_SUBMITTED, CLIENT",
        "respond, N2, RETURNED, RESPONSE_SUBMITTED, CLIENT",
        "return, N3, RESPONSE_SUBMITTED, RETURNED, AUDITOR",
        "accept-plan, N4, RESPONSE_SUBMITTED, PLAN_ACCEPTED, AUDITOR",
        "submit-evidence, N5, PLAN_ACCEPTED, EVIDENCE_SUBMITTED, CLIENT EVID",
        "verify, N6, EVIDENCE_SUBMITTED, VERIFIED, AUDITOR",
        "dispute, N7, ISSUED, DISPUTED, CLIENT",
        "void, N8, PLAN_ACCEPTED, VOIDED, CM DM AUDITOR",
        "reclassify, N9, PLAN_ACCEPTED, ISSUED, AUDITOR DM",
        "reject-evidence, N11, EVIDENCE_SUBMITTED, PLAN_ACCEPTED, AUDITOR",
        "verify, N12, PLAN_ACCEPTED, VERIFIED, AUDITOR",
        "resolve-dispute, N13, DISPUTED, ISSUED, CM",
    })
    void moves(String action, String id, String from, String to, String roles) {
        var arrow = FindingLifecycle.ARROWS.arrow(action, from).orElseThrow();

        assertThat(arrow.id()).isEqualTo(id);
        assertThat(arrow.to()).isEqualTo(to);
        assertThat(arrow.by()).extracting(Role::name).containsExactlyInAnyOrder(roles.split(" "));
    }

    @Test
    void nothingElseMoves() {
        var pairs = FindingLifecycle.ARROWS.transitions().stream()
                .flatMap(t -> t.from().stream().map(from -> t.action() + " " + from))
                .collect(Collectors.toSet());

        assertThat(pairs).hasSize(11 + 7 + 5);
        assertThat(pairs).noneMatch(p -> p.endsWith(" VERIFIED") || p.endsWith(" VOIDED"));
    }

    @Test
    void neitherExpertNorClientIssuesOrVerifies() {
        for (var action : Set.of("issue", "return", "accept-plan", "verify", "reject-evidence")) {
            assertThat(FindingLifecycle.ARROWS.arrowsOf(action)).allMatch(t -> t.by().equals(Set.of(Role.AUDITOR)));
        }
    }

    @Test
    void aMajorBecomesLessGraveInItsState() {
        var major = Situations.answered(Grade.MAJOR, Situations.DECIDER).subject();
        var arrow = FindingLifecycle.of(major)
                .arrow("reclassify", "RESPONSE_SUBMITTED")
                .orElseThrow();

        assertThat(arrow.id()).isEqualTo("N10");
        assertThat(arrow.to()).isEqualTo("RESPONSE_SUBMITTED");
    }

    @ParameterizedTest
    @EnumSource
    void everyArrowCanBeLookedUp(Grade grade) {
        var finding = Situations.answered(grade, Situations.DECIDER).subject();
        var known = new FindingService()
                .lifecycle().transitions().stream()
                        .map(t -> t.id() + " " + t.action())
                        .toList();

        assertThat(FindingLifecycle.of(finding).transitions())
                .extracting(t -> t.id() + " " + t.action())
                .isSubsetOf(known);
    }

    @Test
    void theTimesRunFromTheDayOfIssue() {
        var minor = Situations.issued(Grade.MINOR, Situations.CLIENT).subject();
        var major = Situations.issued(Grade.MAJOR, Situations.CLIENT).subject();

        assertThat(minor.due()).isEqualTo(Situations.TODAY.plusDays(30));
        assertThat(major.due()).isEqualTo(Situations.TODAY.plusDays(14));
        assertThat(major.closeDue()).isEqualTo(Situations.TODAY.plusDays(90));
        assertThat(minor.closeDue()).isEqualTo(Situations.TODAY.plusMonths(12));
    }

    @Test
    void isOverdueTheDayAfterAndNotOnTheDay() {
        var minor = Situations.issued(Grade.MINOR, Situations.CLIENT).subject();

        assertThat(FindingRow.of(minor, minor.steps(), minor.due(), true).overdue())
                .isFalse();
        assertThat(FindingRow.of(minor, minor.steps(), minor.due().plusDays(1), true)
                        .overdue())
                .isTrue();
    }

    @Test
    void everyAnswerStaysWithWhatBecameOfIt() {
        var s = Situations.answered(Grade.MINOR, Situations.LEAD);
        var f = s.subject();
        f.returnAnswer("The cause is missing.", Situations.LEAD, s.today(), s.deadlines());
        f.respond(Situations.ANSWER, Situations.CLIENT, s.today().plusDays(1));
        f.acceptPlan(VerificationMethod.DOCUMENTS, Situations.LEAD, s.today().plusDays(2));

        var responses = FindingRow.of(f, f.steps(), s.today(), true).responses();

        assertThat(responses)
                .extracting(ResponseRow::outcome)
                .containsExactly(StepKind.RETURNED, StepKind.PLAN_ACCEPTED);
        assertThat(responses.get(0).outcomeReason()).isEqualTo("The cause is missing.");
        assertThat(responses.get(0).answer()).isEqualTo(Situations.ANSWER);
    }

    @Test
    void theClientSeesNoDraftAndNoStaffIds() {
        var draft = Situations.draft(Situations.complete(Grade.MINOR), Situations.LEAD, AuditState.IN_PROGRESS)
                .subject();
        assertThat(draft.wasIssued()).isFalse();
        draft.takeBack("Raised twice.", Situations.LEAD, Situations.TODAY);
        assertThat(draft.wasIssued()).isFalse();

        var issued = Situations.issued(Grade.MINOR, Situations.CLIENT).subject();
        assertThat(FindingRow.of(issued, issued.steps(), Situations.TODAY, true).authorId())
                .isNull();
        assertThat(FindingRow.of(issued, issued.steps(), Situations.TODAY, false)
                        .authorId())
                .isEqualTo(Situations.AUDITOR_ID);
    }

    @Test
    void becomingGraverAsksForANewAnswer() {
        var s = Situations.accepted(Grade.MINOR, VerificationMethod.DOCUMENTS, Situations.LEAD);
        var given = new Reclassify(Grade.MAJOR, MajorGround.SYSTEMIC_FAILURE, "Found again at two sites.");
        s.subject().upgrade(given, Situations.LEAD, s.today(), s.deadlines());

        assertThat(s.subject().state()).isEqualTo(FindingState.ISSUED);
        assertThat(s.subject().due()).isEqualTo(s.today().plusDays(14));
    }

    @Test
    void whatIsNoNonconformityIsOverOnceIssued() {
        var audit = Situations.audit(AuditType.STAGE2, AuditState.IN_PROGRESS);
        var note = Finding.draft(
                "F-2026-0002",
                Instant.parse("2026-11-22T08:00:00Z"),
                audit,
                Situations.LEAD,
                Situations.note(FindingType.OFI, "Trend charts could be shown at the daily stand-up."));
        note.issue(Situations.LEAD, Situations.TODAY, Situations.DEADLINES);

        assertThat(note.due()).isNull();
        assertThat(FindingRow.of(note, note.steps(), Situations.TODAY, true).turn())
                .isEqualTo(Turn.NOBODY);
    }
}
