package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.attesta.job.Api;
import org.attesta.job.Api.Answer;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every body that {@code /openapi} describes, spoilt field by field: whatever is sent, the answer says what is wrong. */
@DisplayName("Bad input of every kind")
@ExtendWith(RunningAttesta.class)
class BadInputIT {

    /** The demo's own levers would move the day by years, and what is done to accounts would shut the tests out. */
    private static final Set<String> ELSEWHERE = Set.of("/demo/clock", "/accounts/");

    /** Of which the demo has none. They take reasons only, but for one. */
    private static final Set<String> NO_RECORD = Set.of(
            "/checklists/{id}/discard",
            "/checklists/{id}/put-in-force",
            "/imports/{id}/run",
            "/invitations/{id}/resend",
            "/invitations/{id}/withdraw",
            "/outbox/{id}/resend");

    private static final Set<Integer> NOT_FOR_THIS_ACCOUNT = Set.of(401, 403, 404);
    private static final int RECORDS = 12;

    private static Api nobody;
    private static List<Api> people;
    private static JsonNode document;
    private static final Map<String, List<String>> IDS = new HashMap<>();

    private record Operation(String method, String template, JsonNode schema) {

        Answer sent(Api by, String address, String body) {
            return by.call(method, address, body, r -> {
                if (method.equals("PUT")) {
                    r.header("If-Match", "*");
                }
            });
        }
    }

    private record Open(Api by, String address) {}

    @BeforeAll
    static void read() throws IOException {
        new MainJob(RunningAttesta.url(), Transcript.none())
                .from(LocalDate.parse("2026-12-01"))
                .isAppliedForAndPlanned()
                .passesStage1()
                .passesStage2();
        nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        people = Stream.of(
                        "manager@cb.example",
                        "planner@cb.example",
                        "client@borealis.example",
                        "client@aegean.example",
                        "lead@cb.example",
                        "decision@cb.example",
                        "expert@cb.example",
                        "impartiality@cb.example",
                        "admin@cb.example")
                .map(nobody::as)
                .toList();
        try (var yaml = RunningAttesta.url().resolve("/openapi").toURL().openStream()) {
            document = new YAMLMapper().readTree(yaml);
        }
    }

    /** Some of what was sent was no mistake. */
    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    @TestFactory
    Collection<DynamicTest> everyFieldOfEveryBody() {
        assertThat(operations()).extracting(Operation::template).containsAll(NO_RECORD);
        var tests = operations().stream()
                .filter(o -> !NO_RECORD.contains(o.template))
                .map(o -> DynamicTest.dynamicTest(o.method + " " + o.template, () -> everyField(o)))
                .toList();
        assertThat(tests).hasSizeGreaterThan(50);
        return tests;
    }

    private static List<Operation> operations() {
        var found = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var schema = operation
                            .getValue()
                            .path("requestBody")
                            .path("content")
                            .path("application/json")
                            .path("schema");
                    boolean open = operation.getValue().has("security");
                    boolean elsewhere = ELSEWHERE.stream().anyMatch(path.getKey()::startsWith);
                    if (!schema.isMissingNode() && !open && !elsewhere) {
                        found.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), schema));
                    }
                }));
        return found;
    }

    private static void everyField(Operation operation) {
        var bodies = new BadBodies(document);
        var door = door(operation);
        var faults = new ArrayList<String>();
        for (var bad : bodies.of(operation.schema)) {
            var answer = operation.sent(door.by, door.address, BadBodies.written(bad.body()));
            fault(bad, answer).ifPresent(fault -> faults.add(bad.what() + ": " + fault));
        }
        assertThat(faults).as(door.by.username() + " at " + door.address).isEmpty();
    }

    /** An account and a record with which the body itself is looked at. */
    private static Open door(Operation operation) {
        for (var by : people) {
            for (var address : addresses(operation.template, by)) {
                if (!NOT_FOR_THIS_ACCOUNT.contains(
                        operation.sent(by, address, "[").status())) {
                    return new Open(by, address);
                }
            }
        }
        throw new AssertionError("nobody gets as far as the body of " + operation.method + " " + operation.template);
    }

    private static List<String> addresses(String template, Api by) {
        var path = template.substring(1);
        int from = path.indexOf('{');
        if (from < 0) {
            return List.of(path);
        }
        var list = path.substring(0, from - 1);
        var rest = path.substring(path.indexOf('}') + 1);
        return IDS.computeIfAbsent(by.username() + list, key -> idsOf(by, list)).stream()
                .map(id -> list + "/" + id)
                .flatMap(record -> below(by, record, rest).stream())
                .toList();
    }

    /** What lies below a record has an id or a code of its own, such as a site, or an item of a checklist. */
    private static List<String> below(Api by, String record, String rest) {
        int from = rest.indexOf('{');
        if (from < 0) {
            return List.of(record + rest);
        }
        var part = rest.substring(1, from - 1);
        var listed = by.get(record + "/" + part).json();
        var parts = listed.has("items")
                ? listed.path("items")
                : by.get(record).json().path(part);
        var first = parts.path(0);
        var key = first.path(first.has("id") ? "id" : "code").asText();
        return key.isEmpty()
                ? List.of()
                : List.of(record + "/" + part + "/" + key + rest.substring(rest.indexOf('}') + 1));
    }

    private static List<String> idsOf(Api by, String list) {
        var found = new ArrayList<String>();
        by.get(list + "?limit=" + RECORDS)
                .json()
                .path("items")
                .forEach(i -> found.add(i.path("id").asText()));
        if (found.isEmpty()) {
            found.add(new UUID(1, 1).toString());
        }
        return found;
    }

    private static Optional<String> fault(BadBodies.Bad bad, Answer answer) {
        if (bad.never() && answer.status() < 300) {
            return Optional.of("taken as it is");
        }
        if (answer.status() >= 500) {
            return Optional.of(answer.status() + " " + answer.json());
        }
        if (answer.status() == 400) {
            var error = answer.json().path("errors").path(0);
            boolean told = error.has("field") && !error.path("message").asText().isBlank();
            return told ? Optional.empty() : Optional.of("400 without a word: " + answer.json());
        }
        return answer.status() == 401 ? Optional.of("signed out") : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "*;q=-1", "zz-ZZ-zz", "\"", "e l"})
    void aLanguageThatNobodyReadsIsAnsweredInEnglish(String wished) {
        assertThat(told(wished.isEmpty() ? " " : wished)).isNotBlank().isEqualTo(told("en"));
    }

    private static String told(String language) {
        var answer =
                people.get(0).call("POST", "calculators/audit-time", "{", r -> r.header("Accept-Language", language));
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().path("errors").path(0).path("message").asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=klingon",
                "application/json; charset=\"\"",
                "application/json; charset=*",
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "json",
                "a/b/c"
            })
    void aBodyOfAnotherKindIsNotGuessedAt(String type) {
        var answer = people.get(0)
                .send(
                        "POST",
                        "clients",
                        BodyPublishers.ofString("{\"name\":\"x\"}"),
                        r -> r.header("Content-Type", type));
        assertThat(answer.status()).isIn(400, 415);
        assertThat(answer.json().path("title").asText()).isNotBlank();
    }

    @Test
    void aBodyThatIsTooDeepOrTooLongIsRefused() {
        var deep = "{\"name\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        assertThat(people.get(0).post("clients", deep).status()).isEqualTo(400);
        var open = "[".repeat(200_000);
        assertThat(people.get(0).post("clients", open).status()).isEqualTo(400);
        var long10 = "{\"name\":\"" + "x".repeat(10 << 20) + "\"}";
        assertThat(people.get(0).post("clients", long10).status()).isEqualTo(413);
        assertThat(people.get(0).get("clients?limit=1").status()).isEqualTo(200);
    }

    @Test
    void aHeaderOfAHundredKilobytesIsRefused() {
        var answer = people.get(0)
                .send("GET", "clients", BodyPublishers.noBody(), r -> r.header("X-Long", "x".repeat(100_000)));
        assertThat(answer.status()).isIn(400, 413, 431);
        assertThat(people.get(0).get("clients?limit=1").status()).isEqualTo(200);
    }
}
