package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real answers held against the description: every field, every status. */
@DisplayName("What /openapi says is so")
@ExtendWith(RunningAttesta.class)
class OpenApiIT {

    private static Description description;
    private static Api nobody;

    @BeforeAll
    static void read() throws IOException, InterruptedException {
        nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        description =
                new Description(Api.JSON.readTree(openapi("application/json").body()));
    }

    private static HttpResponse<String> openapi(String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(RunningAttesta.url().resolve("/openapi"))
                .header("Accept", accept)
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    @Test
    void isYamlUnlessJsonIsAskedFor() throws IOException, InterruptedException {
        var yaml = openapi("*/*");
        assertThat(yaml.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/yaml");
        assertThat(new YAMLMapper().readTree(yaml.body())).isEqualTo(description.document());
        assertThat(openapi("application/json")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("application/json");
        assertThat(description.document().path("openapi").asText()).isEqualTo("3.1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client@aegean.example",
                "evidence@aegean.example",
                "client@borealis.example",
                "manager@cb.example",
                "planner@cb.example",
                "lead@cb.example",
                "decision@cb.example",
                "impartiality@cb.example",
                "assessor@cb.example",
                "admin@cb.example"
            })
    void allThatCanBeReadIsAsDescribed(String account) {
        var api = nobody.as(account);
        assertThat(description.readable(0)).hasSizeGreaterThan(15);
        assertThat(description.readable(1)).hasSizeGreaterThan(15);
        for (var template : description.readable(0)) {
            var list = api.get(template.substring(1));
            description.check("GET", template, list);
            var first = Optional.ofNullable(list.json().path("items").path(0).get("id"));
            first.ifPresent(id -> below(api, template, id.asText()));
            below(api, template, UUID.randomUUID().toString());
        }
    }

    private static void below(Api api, String list, String id) {
        for (var template : description.readable(1)) {
            if (template.startsWith(list + "/{")) {
                description.check("GET", template, api.get(template.substring(1).replaceAll("\\{\\w+}", id)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit-time | {\"table\":\"QMS-MD5\",\"effectivePersonnel\":120}",
                "audit-time | {\"table\":\"QMS-MD5\",\"effectivePersonnel\":99999}",
                "audit-time | {\"table\":\"X\",\"effectivePersonnel\":1}",
                "integrated-audit-time | {\"standards\":[{\"standard\":\"A\",\"days\":12}],\"integrationPercent\":20}",
                "site-sample | {\"sites\":25,\"audit\":\"SURVEILLANCE\",\"effective\":false,\"seed\":\"abc\"}",
                "site-sample | {\"sites\":[\"a\",\"b\"],\"audit\":\"INITIAL\",\"seed\":\"abc\"}",
                "certificate-dates | {\"decision\":\"2025-03-15\"}",
                "certificate-dates | {\"decision\":\"2026-05-15\",\"previousExpiry\":\"2026-03-14\"}",
                "certificate-dates | {\"decision\":\"2026-02-30\"}"
            })
    void calculatorsAnswerAsDescribed(String name, String body) {
        for (var account : new String[] {"planner@cb.example", "client@aegean.example"}) {
            var answer = nobody.as(account).post("calculators/" + name, body);
            description.check("POST", "/calculators/" + name, answer);
        }
    }

    @Test
    void writesAnswerAsDescribed() {
        var client = nobody.as("client@aegean.example");
        var begun = client.post("applications", "{\"scope\":\"Services\"}").is(201);
        description.check("POST", "/applications", begun);
        description.check("POST", "/applications", client.post("applications", "{\"nope\":1}"));
        var path = "applications/" + begun.id();
        description.check("PUT", "/applications/{id}", client.put(path, 77, "{}"));
        description.check("PUT", "/applications/{id}", client.call("PUT", path, "{}", r -> {}));
        description.check(
                "POST",
                "/applications/{id}/submit",
                client.post(path + "/submit").is(409));
        description.check(
                "POST",
                "/applications/{id}/accept",
                client.post(path + "/accept").is(403));
        description.check(
                "POST",
                "/applications/{id}/withdraw",
                client.post(path + "/withdraw", "{\"reason\":\"Try.\"}").is(200));
        var manager = nobody.as("manager@cb.example");
        var opened = manager.post("clients", "{\"name\":\"Described " + UUID.randomUUID() + "\"}")
                .is(201);
        description.check("POST", "/clients", opened);
        description.check(
                "POST",
                "/clients/{id}/sites",
                manager.post("clients/" + opened.id() + "/sites", "{\"name\":\"Head office\"}"));
        description.check("GET", "/clients/{id}/sites", manager.get("clients/" + opened.id() + "/sites"));
    }

    @Test
    void tokensAnswerAsDescribed() {
        description.check("POST", "/tokens", nobody.post("tokens", "{}"));
        description.check(
                "POST", "/tokens", nobody.post("tokens", "{\"username\":\"x@y.example\",\"password\":\"x\"}"));
        description.check(
                "POST",
                "/tokens",
                nobody.post("tokens", "{\"username\":\"lead@cb.example\",\"password\":\"attesta-demo\"}"));
    }
}
