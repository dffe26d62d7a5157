package org.attesta.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file waits for a decision maker")
class EligibleTest {

    private final Files file = new Files();
    private final AtomicInteger asked = new AtomicInteger();
    private Set<UUID> audited = Set.of();
    private boolean competent = true;
    private boolean reviewerCompetent = true;
    private boolean impartial = true;

    private Eligible eligible() {
        return new Eligible(
                Files.DECIDER,
                audited,
                (who, standard) -> who.equals(Files.DECIDER) ? competent : reviewerCompetent,
                client -> {
                    asked.incrementAndGet();
                    return impartial;
                });
    }

    @Test
    void whoIsCompetentImpartialAndWasInNoAudit() {
        var pending = file.decision();
        assertThat(eligible().waits(pending)).isTrue();
        competent = false;
        assertThat(eligible().waits(pending)).isFalse();
        competent = true;
        impartial = false;
        assertThat(eligible().waits(pending)).isFalse();
        impartial = true;
        audited = Set.of(pending.programmeId());
        assertThat(eligible().waits(pending)).isFalse();
    }

    @Test
    void whoDidNotProposeIt() {
        file.proposer = Files.DECIDER;
        assertThat(eligible().waits(file.decision())).isFalse();
    }

    @Test
    void whoHasTakenItUpOrTakesItOver() {
        var own = file.inReview().subject();
        assertThat(eligible().waits(own)).isTrue();
        var another = file.decision();
        another.take(new Decider(UUID.randomUUID(), "Another", true, java.util.List.of()), Files.TODAY);
        assertThat(eligible().waits(another)).isFalse();
        reviewerCompetent = false;
        assertThat(eligible().waits(another)).isTrue();
    }

    @Test
    void eachClientIsLookedAtOnce() {
        var eligible = eligible();
        eligible.waits(file.decision());
        eligible.waits(file.decision());
        assertThat(asked).hasValue(1);
    }
}
