package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attesta.job.Api;
import org.attesta.job.Api.Answer;

/** {@code /openapi} of the running product, and the question whether an answer is as it says. */
final class Description {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;

    Description(JsonNode document) {
        this.document = document;
    }

    JsonNode document() {
        return document;
    }

    /** The templates of all GET operations with so many parameters in the path. */
    List<String> readable(int parameters) {
        var found = new ArrayList<String>();
        document.path("paths").properties().forEach(e -> {
            boolean ours = !e.getValue().has("servers") && e.getValue().has("get");
            if (ours && e.getKey().chars().filter(c -> c == '{').count() == parameters) {
                found.add(e.getKey());
            }
        });
        return found;
    }

    /** @throws AssertionError unless the operation declares this status and the body fits its schema */
    void check(String method, String template, Answer answer) {
        var operation = document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
        var response = resolved(operation.path("responses").path(String.valueOf(answer.status())));
        assertThat(response.isMissingNode())
                .as("%s %s declares %d; it answered %s", method, template, answer.status(), answer.json())
                .isFalse();
        response.path("headers")
                .fieldNames()
                .forEachRemaining(name -> assertThat(answer.response().headers().firstValue(name))
                        .as("%s of %s %s", name, method, template)
                        .isPresent());
        var type = answer.response()
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceFirst(";.*", "");
        var content = response.path("content").path(type);
        assertThat(content.isMissingNode())
                .as("%s %s declares %s for %d", method, template, type, answer.status())
                .isFalse();
        if (type.endsWith("json")) {
            assertThat(misfits(content.path("schema"), answer.json()))
                    .as("%s %s, %d", method, template, answer.status())
                    .isEmpty();
        }
    }

    private List<String> misfits(JsonNode schema, JsonNode body) {
        ObjectNode whole = Api.JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", document.path("components"));
        return FACTORY.getSchema(whole, CONFIG).validate(body).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
