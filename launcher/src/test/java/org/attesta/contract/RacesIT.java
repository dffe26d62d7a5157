package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.attesta.job.Api.Answer;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One of two is told that the other was faster, never that something broke. */
@DisplayName("Two who act on one file at once")
@ExtendWith(RunningAttesta.class)
class RacesIT {

    private static final String WITHDRAW = "{\"reason\":\"Misuse of the mark.\"}";
    private static final int ROUNDS = 5;

    private MainJob job;
    private String certification;

    @Test
    void doItOneAfterTheOther() throws Exception {
        job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
        certification = "certifications/" + MainJob.ofClient(job.manager.get("certifications?state=ACTIVE"), "Meltemi");
        for (int round = 0; round < ROUNDS; round++) {
            oneOf(() -> job.manager.post(certification + "/withdraw", WITHDRAW));
            oneOf(() -> job.decider.post(decision() + "/take"));
            var refused = "{\"outcome\":\"REFUSE\",\"reason\":\"Not shown.\"}";
            var asked = decision();
            oneOf(() -> job.decider.post(asked + "/decide", refused));
        }
        theFileIsDecidedWhileTheClientGivesUp();
    }

    /** Each is held by what the other wants next, if they do not begin at the same end. */
    private void theFileIsDecidedWhileTheClientGivesUp() throws Exception {
        job.manager.post(certification + "/withdraw", WITHDRAW).is(200);
        job.decider.post(decision() + "/take").is(200);
        var asked = decision();
        var withdrawn = "{\"outcome\":\"WITHDRAW\",\"reason\":\"Misuse of the mark.\"}";
        var answers = atOnce(
                () -> job.decider.post(asked + "/decide", withdrawn),
                () -> job.manager.post(certification + "/end", "{\"reason\":\"Letter of the client\"}"));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).allMatch(s -> s == 200 || s == 409);
        assertThat(job.manager.get(certification).is(200).text("state")).isIn("WITHDRAWN", "ENDED");
    }

    private void oneOf(Callable<Answer> act) throws Exception {
        assertThat(atOnce(act, act)).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            var first = pool.submit(() -> {
                start.await();
                return one.call();
            });
            var second = pool.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private String decision() {
        return "decisions/" + job.manager.get(certification).is(200).text("decisionId");
    }
}
