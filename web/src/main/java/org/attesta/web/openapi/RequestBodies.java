package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.attesta.web.rest.Body;

/** What an operation reads. */
final class RequestBodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schemas schemas;

    RequestBodies(Schemas schemas) {
        this.schemas = schemas;
    }

    Optional<ObjectNode> of(Operation operation) {
        if (operation.action()) {
            var command = operation.arrows().get(0).command();
            return Optional.of(body(false, MediaType.APPLICATION_JSON, command(command)));
        }
        return operation.body().map(b -> {
            var json = b.value() == void.class ? null : beside(b);
            return operation.consumes().equals(MediaType.MULTIPART_FORM_DATA)
                    ? body(true, MediaType.MULTIPART_FORM_DATA, files(json))
                    : body(true, MediaType.APPLICATION_JSON, json);
        });
    }

    private static ObjectNode body(boolean required, String mediaType, ObjectNode schema) {
        var body = JSON.objectNode().put("required", required);
        body.putObject("content").putObject(mediaType).set("schema", schema);
        return body;
    }

    /** The command's fields and beside them the reasons for passing warnings. */
    private ObjectNode command(Class<? extends Record> type) {
        var schema = type == null
                ? JSON.objectNode().put("type", "object").put("additionalProperties", false)
                : schemas.object(type, Way.IN);
        var reasons = schema.withObject("properties").putObject("reasons");
        reasons.putArray("type").add("object").add("null");
        reasons.put("description", "why each unmet WARN is passed all the same, by rule id")
                .putObject("additionalProperties")
                .put("type", "string");
        return schema;
    }

    private ObjectNode beside(Body body) {
        if (body.of() == void.class && body.ids().length == 0) {
            return schemas.ref(body.value(), Way.IN);
        }
        var schema = schemas.object(body.value(), Way.IN);
        var properties = schema.withObject("properties");
        for (var id : body.ids()) {
            var one = properties.putObject(id).put("format", "uuid");
            one.putArray("type").add("string").add("null");
        }
        if (body.of() != void.class) {
            var row = schemas.object(body.of(), Way.OUT).get("properties");
            row.properties().stream()
                    .filter(e -> !properties.has(e.getKey()))
                    .forEach(e -> properties.set(e.getKey(), ((ObjectNode) e.getValue()).put("readOnly", true)));
        }
        return schema;
    }

    /** @param meta what is said of the files; null where nothing is */
    private static ObjectNode files(ObjectNode meta) {
        var schema = JSON.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        if (meta != null) {
            properties.set("meta", meta);
        }
        var files = properties.putObject("file").put("type", "array").put("minItems", 1);
        files.putObject("items").put("type", "string").put("contentMediaType", "application/octet-stream");
        var required = schema.putArray("required");
        if (meta != null) {
            required.add("meta");
        }
        required.add("file");
        return schema;
    }
}
