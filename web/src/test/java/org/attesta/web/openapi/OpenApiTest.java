package org.attesta.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The description of the REST interface")
class OpenApiTest {

    static Stream<Operation> operations() {
        return Described.OPERATIONS.stream();
    }

    private static JsonNode described(Operation o) {
        return Described.DOCUMENT.get("paths").path(o.path()).path(o.verb().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void holdsEveryOperation(Operation operation) {
        assertThat(described(operation).path("operationId").asText()).isEqualTo(operation.id());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void saysWhatEveryOperationReads(Operation operation) {
        if (operation.reads()) {
            assertThat(operation.action() || operation.body().isPresent())
                    .as("%s takes a body: say of which type with @Body", operation.method())
                    .isTrue();
            assertThat(described(operation).has("requestBody")).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void saysWhatEveryOperationAnswers(Operation operation) {
        assertThat(operation.answered().isPresent() || operation.gates())
                .as("%s answers something: say of which type with @Answer", operation.method())
                .isTrue();
        assertThat(operation.method().getReturnType()).isEqualTo(Response.class);
    }

    @Test
    void namesEachOperationOnce() {
        assertThat(operations().map(Operation::id)).doesNotHaveDuplicates();
        assertThat(operations().map(o -> o.verb() + " " + o.path())).doesNotHaveDuplicates();
    }

    @Test
    void refersOnlyToWhatItHolds() {
        var document = Described.DOCUMENT;
        assertThat(refs(document, new ArrayList<>()))
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void expandsActionsWithTheirArrowsAndRoles() {
        var accept = Described.DOCUMENT.at("/paths/~1applications~1{id}~1accept/post");
        assertThat(accept.get("description").asText()).isEqualTo("A5: from UNDER_REVIEW to ACCEPTED, by CM.");
        assertThat(accept.at("/responses/409/$ref").asText()).endsWith("/409");
        var decline = Described.DOCUMENT.at("/paths/~1applications~1{id}~1decline/post/requestBody/content");
        assertThat(decline.at("/application~1json/schema/properties").fieldNames())
                .toIterable()
                .containsExactly("reason", "reasons");
    }

    @Test
    void asksForTheVersionOnEveryChange() {
        operations()
                .filter(o -> o.verb().equals("PUT") && o.versioned())
                .forEach(o -> assertThat(described(o).path("responses").has("428"))
                        .as(o.id())
                        .isTrue());
    }

    @Test
    void writesTextsAndEmptyThingsAsYamlToo() {
        var yaml = Yaml.of(Described.DOCUMENT);
        assertThat(yaml)
                .startsWith("openapi: \"3.1.0\"\ninfo:\n  title: \"Attesta\"")
                .contains("\n  /tokens:\n    post:");
    }

    private static List<String> refs(JsonNode node, List<String> found) {
        if (node.has("$ref")) {
            found.add(node.get("$ref").asText());
        }
        node.forEach(child -> refs(child, found));
        return found;
    }
}
