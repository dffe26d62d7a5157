package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attesta.job.Api;
import org.attesta.job.Api.Answer;
import org.attesta.job.ApplicationJob;
import org.attesta.job.EvidenceJob;
import org.attesta.job.MainJob;
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

    /** What was missing has come in the meantime, so only memory can refuse once more. */
    @Test
    void repeatsARefusalToo() {
        var job = new MainJob(RunningAttesta.url(), Transcript.none());
        var application = new ApplicationJob(job).writes();
        save(job, application, application.wanted().putNull("scope"));
        var key = UUID.randomUUID().toString();
        ErrorsIT.problem(409, submitted(job, application, key));

        save(job, application, application.wanted());
        ErrorsIT.problem(409, submitted(job, application, key));
        submitted(job, application, UUID.randomUUID().toString()).is(200);
    }

    private static void save(MainJob job, ApplicationJob application, JsonNode draft) {
        var version = job.client.get(application.path()).json().path("version").asLong();
        job.client.put(application.path(), version, draft.toString()).is(200);
    }

    private static Answer submitted(MainJob job, ApplicationJob application, String key) {
        return job.client.call("POST", application.path() + "/submit", null, r -> r.header("Idempotency-Key", key));
    }

    /** Whatever boundary the program chose: the words and the bytes count. */
    @Test
    void tellsUploadsApartByTheirBytes() {
        var key = UUID.randomUUID().toString();
        var sender = Api.nobody(RunningAttesta.url(), Transcript.none()).as("evidence@aegean.example");
        var first = upload(sender, "a,b", key).is(201);
        assertThat(upload(sender, "a,b", key).is(201).json()).isEqualTo(first.json());

        ErrorsIT.problem(409, upload(sender, "c,d", key));
    }

    private static Answer upload(Api sender, String content, String key) {
        var meta = "{\"requestId\":null,\"clauses\":[],\"title\":\"Tickets\",\"coversFrom\":null,\"coversTo\":null}";
        return EvidenceJob.sent(
                sender,
                meta,
                "tickets.csv",
                content.getBytes(StandardCharsets.UTF_8),
                r -> r.header("Idempotency-Key", key));
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
        var door = Api.nobody(RunningAttesta.url(), Transcript.none());
        var ids = Stream.of("client@aegean.example", "client@borealis.example")
                .map(door::as)
                .map(client -> client.call(
                        "POST", "applications", "{\"kind\":\"INITIAL\"}", r -> r.header("Idempotency-Key", key)))
                .map(answer -> answer.is(201).id())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }
}
