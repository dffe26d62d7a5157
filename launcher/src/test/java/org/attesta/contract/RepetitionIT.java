package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.attesta.job.Api;
import org.attesta.job.Api.Answer;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A write repeated with its Idempotency-Key")
@ExtendWith(RunningAttesta.class)
class RepetitionIT {

    private static Api manager;

    @BeforeAll
    static void signIn() {
        manager = Api.nobody(RunningAttesta.url(), Transcript.none()).as("manager@cb.example");
    }

    private static Answer open(String name, String key) {
        return manager.call("POST", "clients", "{\"name\":\"" + name + "\"}", r -> r.header("Idempotency-Key", key));
    }

    private static long count(String name) {
        return manager.get("clients?q=" + name).is(200).json().path("total").asLong();
    }

    @Test
    void answersTheSameAndDoesNothingTwice() {
        var name = "Twice" + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var first = open(name, key).is(201);
        var again = open(name, key).is(201);
        assertThat(again.json()).isEqualTo(first.json());
        for (var header : new String[] {"Location", "ETag"}) {
            assertThat(again.response().headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(first.response().headers().firstValue(header));
        }
        assertThat(count(name)).isEqualTo(1);
    }

    @Test
    void isRefusedWithAnotherBody() {
        var key = UUID.randomUUID().toString();
        open("One" + key, key).is(201);
        var other = open("Other" + key, key);
        ErrorsIT.problem(409, other);
        assertThat(other.json().at("/violations/0/rule").asText()).isEqualTo("IDEMPOTENCY");
        var written =
                manager.get("journal?q=idempotency&limit=1").is(200).json().at("/items/0");
        assertThat(written.path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(written.at("/conditions/0/rule").asText()).isEqualTo("IDEMPOTENCY");
    }

    @Test
    void repeatsARefusalToo() {
        var key = UUID.randomUUID().toString();
        ErrorsIT.problem(400, open(" ", key));
        ErrorsIT.problem(400, open(" ", key));
    }

    @Test
    void isDoneOnceEvenWhenSentTogether() {
        var name = "Together" + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var sent = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> open(name, key)))
                .toList();
        var answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).contains(201).isSubsetOf(201, 409);
        assertThat(count(name)).isEqualTo(1);
    }

    @Test
    void belongsToOneAccount() {
        var key = UUID.randomUUID().toString();
        open("Mine" + key, key).is(201);
        var other = Api.nobody(RunningAttesta.url(), Transcript.none()).as("admin@cb.example");
        var theirs = other.call("POST", "clients", "{\"name\":\"Theirs\"}", r -> r.header("Idempotency-Key", key));
        assertThat(theirs.status()).isIn(201, 403);
    }
}
