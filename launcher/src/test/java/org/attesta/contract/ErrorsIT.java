package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.attesta.job.Api;
import org.attesta.job.Api.Answer;
import org.attesta.job.EvidenceJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every error of the contract")
@ExtendWith(RunningAttesta.class)
class ErrorsIT {

    private static Api nobody;
    private static Api client;
    private static Api other;
    private static Api manager;

    @BeforeAll
    static void signIn() {
        nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        client = nobody.as("client@aegean.example");
        other = nobody.as("client@borealis.example");
        manager = nobody.as("manager@cb.example");
    }

    /** Whatever went wrong: a problem with this status, and nothing that tells of the inside. */
    static void problem(int status, Answer answer) {
        assertThat(answer.status()).as(() -> String.valueOf(answer.json())).isEqualTo(status);
        var headers = answer.response().headers();
        assertThat(headers.firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("title")).isNotBlank();
        assertThat(answer.json().toString())
                .doesNotContain("Exception")
                .doesNotContain("org.attesta")
                .doesNotContain("jakarta");
    }

    private static String fresh() {
        return client.post("applications", "{}").is(201).id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"text\"",
                "null",
                "{\"name\":\"x\"} more",
                "{\"name\":\"x\",\"name\":\"y\"}",
                "{\"name\":\"x\",\"unheardOf\":1}",
                "{\"name\":7}",
                "{\"name\":\"  \"}",
                "{\"name\":\"a\\u0000b\"}",
                "{\"name\":\"x\",\"address\":\"somewhere\"}"
            })
    void badInputNamesTheField(String body) {
        var answer = manager.post("clients", body);
        problem(400, answer);
        assertThat(answer.json().path("errors"))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.path("message").asText()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "auditWishedFrom, '\"2026-02-30\"'",
        "auditWishedFrom, '\"30.11.2026\"'",
        "auditWishedFrom, 20261130",
        "kind, '\"SOMETHING\"'",
        "kind, 0",
        "allByOthers, '\"yes\"'",
        "siteIds, '[\"x\"]'"
    })
    void wrongValuesAreNamed(String field, String value) {
        var answer = client.post("applications", "{\"" + field + "\":" + value + "}");
        problem(400, answer);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).startsWith(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=201", "limit=-1", "limit=x", "limit=", "sort=nothing", "cursor=zzz", "q=%00"})
    void listsRefuseWhatTheyCannotUnderstand(String query) {
        problem(400, manager.get("clients?" + query));
    }

    @Test
    void whoIsNotSignedInIsToldSo() {
        problem(401, nobody.get("clients"));
        problem(401, nobody.post("clients", "{}"));
        problem(401, nobody.get("clients/no-id"));
        var answer = nobody.call("GET", "clients", null, r -> r.header("Authorization", "Bearer garbage"));
        problem(401, answer);
        assertThat(answer.response().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        problem(401, nobody.call("GET", "clients", null, r -> r.header("Authorization", "Basic YTpi")));
    }

    @Test
    void whatARoleCanNeverDoIsForbidden() {
        problem(403, client.post("applications/" + fresh() + "/accept"));
        problem(403, client.get("journal"));
        problem(403, client.post("calculators/audit-time", "{"));
    }

    @Test
    void whatIsUnknownOrNotOursIsNotFound() {
        var id = fresh();
        problem(404, nobody.get("nowhere"));
        problem(404, client.get("nowhere"));
        problem(404, client.get("applications/" + UUID.randomUUID()));
        problem(404, client.get("applications/1"));
        problem(404, client.get("applications/" + id + "x"));
        problem(404, other.get("applications/" + id));
        problem(404, other.post("applications/" + id + "/submit"));
        problem(404, client.post("applications/" + id + "/no-such-action"));
        problem(404, client.post("applications/" + UUID.randomUUID() + "/submit", "{"));
    }

    @Test
    void methodsAndMediaTypesAreJudgedBeforeRoles() {
        var wrongMethod = client.call("DELETE", "clients", null, r -> {});
        problem(405, wrongMethod);
        assertThat(wrongMethod.response().headers().firstValue("Allow"))
                .hasValueSatisfying(a -> assertThat(a).contains("GET"));
        problem(406, client.call("GET", "clients", null, r -> r.header("Accept", "text/html")));
        problem(
                415,
                client.send(
                        "POST",
                        "clients",
                        BodyPublishers.ofString("name=x"),
                        r -> r.header("Content-Type", "application/x-www-form-urlencoded")));
        problem(401, nobody.call("DELETE", "clients", null, r -> {}));
    }

    @Test
    void aRuleRefusesWithItsIdAndClause() {
        var answer = client.post("applications/" + fresh() + "/submit");
        problem(409, answer);
        assertThat(answer.json().path("violations")).isNotEmpty().allSatisfy(v -> {
            assertThat(v.path("rule").asText()).isNotBlank();
            assertThat(v.path("clause").asText()).isNotBlank();
            assertThat(v.path("message").asText()).isNotBlank();
        });
    }

    @Test
    void refusalsSpeakGreekToo() {
        var id = fresh();
        var english = client.post("applications/" + id + "/submit").json().at("/violations/0/message");
        var greek = client.call("POST", "applications/" + id + "/submit", null, r -> r.header("Accept-Language", "el"))
                .json()
                .at("/violations/0/message");
        assertThat(greek).isNotEqualTo(english);
        assertThat(greek.asText()).containsPattern("\\p{IsGreek}");
    }

    @Test
    void changesNeedTheVersionThatWasRead() {
        var id = fresh();
        problem(428, client.call("PUT", "applications/" + id, "{}", r -> {}));
        problem(412, client.put("applications/" + id, 99, "{"));
        problem(412, client.call("PUT", "applications/" + id, "{}", r -> r.header("If-Match", "\"abc\"")));
        problem(412, client.call("POST", "applications/" + id + "/submit", null, r -> r.header("If-Match", "\"99\"")));
        var read = client.get("applications/" + id).is(200);
        var etag = read.response().headers().firstValue("ETag").orElseThrow();
        assertThat(etag).isEqualTo("\"" + read.text("version") + "\"");
        client.call("PUT", "applications/" + id, read.json().toString(), r -> r.header("If-Match", etag))
                .is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "{\"x\":1}", "{\"reasons\":{\"R-9.1.1\":\"a\\u0000b\"}}"})
    void actionsReadTheirBodyBeforeTheirRules(String body) {
        problem(400, client.post("applications/" + fresh() + "/submit", body));
    }

    @Test
    void uploadsAreReadWithTheSameCare() {
        var meta = "{\"title\":\"Tickets\"}";
        problem(400, EvidenceJob.sent(client, meta, "empty.csv", new byte[0], r -> {}));
        problem(400, EvidenceJob.sent(client, "{\"tidle\":\"x\"}", "a.csv", new byte[] {'a'}, r -> {}));
        problem(400, EvidenceJob.sent(client, "{", "a.csv", new byte[] {'a'}, r -> {}));
        for (var broken : new String[] {
            "", "{}", "--b\r\n", "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--b--\r\n"
        }) {
            problem(
                    400,
                    client.send(
                            "POST",
                            "evidence",
                            BodyPublishers.ofString(broken),
                            r -> r.header("Content-Type", "multipart/form-data; boundary=b")));
        }
    }

    @Test
    void bodiesHaveALimit() {
        problem(413, manager.post("clients", "{\"name\":\"" + "x".repeat(1 << 20) + "\"}"));
        problem(400, manager.post("clients", "{\"name\":\"" + "x".repeat(301) + "\"}"));
    }
}
