package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attesta.job.Api;
import org.attesta.job.Api.Answer;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Signing in")
@ExtendWith(RunningAttesta.class)
class LoginIT {

    private static final String KNOWN = "expert@cb.example";
    private static final int FAILURES = 10;

    private static Answer login(String username, String password) {
        var nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        return nobody.post(
                "tokens",
                Api.JSON
                        .createObjectNode()
                        .put("username", username)
                        .put("password", password)
                        .toString());
    }

    private static String unknown() {
        return UUID.randomUUID() + "@nowhere.example";
    }

    @Test
    void givesATokenForEightHours() {
        var before = Instant.now();
        var answer = login(KNOWN, "attesta-demo").is(200);
        assertThat(answer.json().fieldNames()).toIterable().containsExactly("token", "expiresAt");
        var life = Duration.between(before, Instant.parse(answer.text("expiresAt")));
        assertThat(life).isBetween(Duration.ofHours(8), Duration.ofHours(8).plusMinutes(2));
    }

    @Test
    void asksForBothParts() {
        ErrorsIT.problem(400, login(null, "x"));
        ErrorsIT.problem(400, login(KNOWN, null));
    }

    @Test
    void tellsNobodyWhetherTheUserExists() {
        var known = login(KNOWN, "wrong");
        var unknown = login(unknown(), "wrong");
        ErrorsIT.problem(401, known);
        ErrorsIT.problem(401, unknown);
        assertThat(unknown.json()).isEqualTo(known.json());
    }

    /** Loosely: without the hash of nobody, the unknown would be answered in a hundredth of the time. */
    @Test
    void takesItsTimeForUnknownUsersToo() {
        login(unknown(), "warm up");
        assertThat(best(unknown())).isGreaterThan(best(KNOWN).dividedBy(4));
    }

    private static Duration best(String username) {
        return IntStream.range(0, 3)
                .mapToObj(i -> time(username))
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static Duration time(String username) {
        long start = System.nanoTime();
        ErrorsIT.problem(401, login(username, "wrong"));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void waitsAfterTenFailures() {
        var guessed = unknown();
        var answers = new ArrayList<Answer>();
        // on a busy machine more than a minute may pass between the first and the tenth, and more are needed
        do {
            answers.add(login(guessed, "guess " + answers.size()));
        } while (answers.get(answers.size() - 1).status() == 401 && answers.size() <= 4 * FAILURES);
        var last = answers.remove(answers.size() - 1);
        ErrorsIT.problem(429, last);
        assertThat(answers).hasSizeGreaterThanOrEqualTo(FAILURES);
        assertThat(last.response().headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        login(KNOWN, "attesta-demo").is(200);
    }

    /** Contract §3: not below 60 per minute and address. */
    @Test
    void isToldInTheJournalRightOrWrong() {
        var guessed = unknown();
        login(guessed, "wrong").is(401);
        login(KNOWN, "attesta-demo").is(200);
        var manager = Api.nobody(RunningAttesta.url(), Transcript.none()).as("manager@cb.example");
        var wrong = manager.get("journal?q=" + guessed).is(200).json().path("items");
        assertThat(wrong).hasSize(1);
        assertThat(wrong.get(0).path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(wrong.get(0).toString()).doesNotContain("wrong");
        var right = manager.get("journal?q=access.sign-in&state=DONE&limit=20")
                .is(200)
                .json()
                .path("items");
        assertThat(right)
                .anySatisfy(line -> assertThat(line.path("username").asText()).isEqualTo(KNOWN));
    }

    @Test
    void neverWaitsForWhoKnowsThePassword() {
        for (int i = 0; i < 60; i++) {
            login("assessor@cb.example", "attesta-demo").is(200);
        }
    }
}
