package org.attesta.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Actor AUDITOR =
            new Actor(UUID.randomUUID(), "auditor", "A. Auditor", Set.of(Role.AUDITOR), null, UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "accept, RECEIVED, ACCEPTED, AUDITOR",
        "need-more, RECEIVED, MORE_NEEDED, AUDITOR",
        "need-more, ACCEPTED, MORE_NEEDED, AUDITOR",
        "withdraw, REQUESTED, WITHDRAWN, AUDITOR PLAN",
        "withdraw, MORE_NEEDED, WITHDRAWN, AUDITOR PLAN",
    })
    void requestsMove(String action, String from, String to, String roles) {
        assertArrow(EvidenceRequestLifecycle.ARROWS, action, from, to, roles);
    }

    @ParameterizedTest
    @CsvSource({"accept, REQUESTED", "accept, WITHDRAWN", "need-more, REQUESTED", "withdraw, ACCEPTED"})
    void requestsDoNotMove(String action, String from) {
        assertThat(EvidenceRequestLifecycle.ARROWS.arrow(action, from)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accept-for-review, NEW, ACCEPTED_FOR_REVIEW, AUDITOR",
        "sufficient, ACCEPTED_FOR_REVIEW, SUFFICIENT, AUDITOR",
        "insufficient, SUFFICIENT, INSUFFICIENT, AUDITOR",
        "not-relevant, NEW, NOT_RELEVANT, AUDITOR",
    })
    void evidenceIsJudged(String action, String from, String to, String roles) {
        assertArrow(EvidenceLifecycle.ARROWS, action, from, to, roles);
    }

    @Test
    void whatDoesNotSufficeSaysWhy() {
        var arrow = EvidenceLifecycle.ARROWS.arrow("insufficient", "NEW").orElseThrow();

        assertThat(arrow.judgeAll(submitted(true), new ReviewEvidence(" ", "for us")))
                .anyMatch(c -> c.blocks() && c.rule().equals("R-9.4.4"));
        assertThat(arrow.judgeAll(submitted(true), new ReviewEvidence("covers May only", null)))
                .allMatch(Condition::met);
    }

    @Test
    void onlyTheAuditsOwnAuditorsJudge() {
        var arrow = EvidenceLifecycle.ARROWS.arrow("sufficient", "NEW").orElseThrow();

        assertThat(arrow.judgeAll(submitted(false), null)).anyMatch(Condition::blocks);
    }

    @Test
    void theAuditorsCommentIsNotForTheClient() {
        var situation = submitted(true);
        EvidenceLifecycle.ARROWS
                .arrow("insufficient", "NEW")
                .orElseThrow()
                .apply(situation, new ReviewEvidence("covers May only", "they hide June"));

        var client = situation.newest().row(true);
        assertThat(client.reason()).isEqualTo("covers May only");
        assertThat(client.comment()).isNull();
        assertThat(situation.newest().row(false).comment()).isEqualTo("they hide June");
    }

    @Test
    void aFurtherRevisionIsJudgedAfreshAndTheFirstStaysAsItWas() {
        var situation = submitted(true);
        EvidenceLifecycle.ARROWS
                .arrow("insufficient", "NEW")
                .orElseThrow()
                .apply(situation, new ReviewEvidence("covers May only", null));
        var evidence = situation.subject();
        var second = new EvidenceRevision(evidence.id(), 2);
        second.add(file("june.csv"), NOW);
        second.submit("C. Client", NOW);
        evidence.submitted(second);

        var row = EvidenceRow.of(evidence, List.of(situation.newest(), second), false);

        assertThat(row.state()).isEqualTo(ReviewStatus.NEW);
        assertThat(row.revision()).isEqualTo(2);
        assertThat(row.files()).extracting(FileRow::name).containsExactly("june.csv");
        assertThat(row.revisions().get(0).status()).isEqualTo(ReviewStatus.INSUFFICIENT);
    }

    @Test
    void staffDoesNotSeeWhatIsStillPutTogether() {
        var evidence = evidence();
        var open = new EvidenceRevision(evidence.id(), 1);
        open.add(file("half.csv"), NOW);

        assertThat(evidence.seenByStaff()).isFalse();
        assertThat(EvidenceRow.of(evidence, List.of(open), false).revisions()).isEmpty();
        assertThat(EvidenceRow.of(evidence, List.of(open), true).revisions()).hasSize(1);
    }

    private static void assertArrow(Lifecycle<?> lifecycle, String action, String from, String to, String roles) {
        var arrow = lifecycle.arrow(action, from).orElseThrow();
        assertThat(arrow.to()).isEqualTo(to);
        assertThat(arrow.by()).extracting(Role::name).containsExactlyInAnyOrder(roles.split(" "));
    }

    private static EvidenceSituation submitted(boolean auditing) {
        var evidence = evidence();
        var revision = new EvidenceRevision(evidence.id(), 1);
        revision.add(file("may.csv"), NOW);
        revision.submit("C. Client", NOW);
        evidence.submitted(revision);
        return new EvidenceSituation(evidence, revision, AUDITOR, TODAY, auditing);
    }

    private static Evidence evidence() {
        return new Evidence("EV-2026-0001", NOW, UUID.randomUUID(), null, "Incidents", List.of("8.6.1"));
    }

    private static ReceivedFile file(String name) {
        return new ReceivedFile(name, "text/csv", new StoredFile("0".repeat(64), 7));
    }
}
