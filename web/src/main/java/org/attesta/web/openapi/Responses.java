package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.QueryParam;
import java.util.TreeSet;

/** What an operation answers, when all is well and when it is not. */
final class Responses {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schemas schemas;

    Responses(Schemas schemas) {
        this.schemas = schemas;
    }

    ObjectNode of(Operation operation) {
        var responses = JSON.objectNode();
        var good = responses
                .putObject(String.valueOf(operation.status()))
                .put("description", operation.status() == 201 ? "Created" : "Done");
        var headers = JSON.objectNode();
        if (operation.status() == 201) {
            header(headers, "Location");
        }
        if (operation.carriesVersion()) {
            header(headers, "ETag");
        }
        if (!headers.isEmpty()) {
            good.set("headers", headers);
        }
        good.putObject("content").putObject(operation.produces()).set("schema", answer(operation));
        errors(operation)
                .forEach(status -> responses.putObject(status).put("$ref", "#/components/responses/" + status));
        return responses;
    }

    private ObjectNode answer(Operation operation) {
        if (operation.gates()) {
            return JSON.objectNode().put("$ref", Schemas.REF + "Gates");
        }
        var type = operation.answered().orElse(Object.class);
        if (type == byte[].class) {
            return JSON.objectNode();
        }
        var one = schemas.ref(type, Way.OUT);
        return operation.list() ? page(one) : one;
    }

    private static ObjectNode page(ObjectNode one) {
        var page = JSON.objectNode().put("type", "object");
        var properties = page.putObject("properties");
        properties.putObject("items").put("type", "array").set("items", one);
        properties
                .putObject("next")
                .put("description", "cursor of the next page")
                .putArray("type")
                .add("string")
                .add("null");
        properties
                .putObject("total")
                .put("description", "null where it was not counted")
                .putArray("type")
                .add("integer")
                .add("null");
        page.putArray("required").add("items").add("next").add("total");
        return page.put("additionalProperties", false);
    }

    private static TreeSet<String> errors(Operation operation) {
        var errors = new TreeSet<String>();
        errors.add("406");
        errors.add("500");
        errors.add("503");
        if (!operation.parameters(QueryParam.class).isEmpty() || operation.lists() || operation.write()) {
            errors.add("400");
        }
        if (operation.path().matches(".*\\{.*|/tokens|/demo/.*")) {
            errors.add("404");
        }
        if (operation.reads()) {
            errors.add("413");
            errors.add("415");
        }
        if (operation.versioned()) {
            errors.add("412");
            errors.add(operation.verb().equals("PUT") ? "428" : "412");
        }
        if (operation.open()) {
            errors.add("429");
        } else {
            errors.add("403");
        }
        if (!operation.path().startsWith("/public/")) {
            errors.add("401");
        }
        if (operation.ruled()) {
            errors.add("409");
        }
        return errors;
    }

    private static void header(ObjectNode headers, String name) {
        headers.putObject(name).put("$ref", "#/components/headers/" + name);
    }
}
