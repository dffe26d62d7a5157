package org.attesta.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Bodies that a schema of {@code /openapi} allows in shape, and everything in them that can go wrong, field by field. */
final class BadBodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 5;
    private static final int MANY = 10_000;

    /**
     * A body, and what is wrong in it.
     *
     * @param never no field of any kind may be so
     */
    record Bad(String what, JsonNode body, boolean never) {

        Bad(String what, JsonNode body) {
            this(what, body, false);
        }

        static Bad always(String what, JsonNode body) {
            return new Bad(what, body, true);
        }
    }

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonNode document;

    BadBodies(JsonNode document) {
        this.document = document;
    }

    /** In ASCII: half a character has no bytes of its own. */
    static String written(JsonNode body) {
        try {
            return ASCII.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** A body in which every field has a value of its type. */
    ObjectNode sample(JsonNode schema) {
        return (ObjectNode) sample(schema, 0);
    }

    private JsonNode sample(JsonNode given, int depth) {
        var schema = resolved(given);
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0);
        }
        return switch (typeOf(schema)) {
            case "object" -> {
                var object = JSON.objectNode();
                if (depth < DEEPEST) {
                    schema.path("properties").properties().stream()
                            .filter(e -> !e.getValue().path("readOnly").asBoolean())
                            .forEach(e -> object.set(e.getKey(), sample(e.getValue(), depth + 1)));
                }
                yield object;
            }
            case "array" ->
                depth < DEEPEST ? JSON.arrayNode().add(sample(schema.path("items"), depth + 1)) : JSON.arrayNode();
            case "integer" -> JSON.numberNode(1);
            case "number" -> JSON.numberNode(BigDecimal.ONE);
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> text(schema.path("format").asText());
            default -> JSON.nullNode();
        };
    }

    private static JsonNode text(String format) {
        return JSON.textNode(
                switch (format) {
                    case "uuid" -> new UUID(1, 1).toString();
                    case "date" -> "2026-12-01";
                    case "date-time" -> "2026-12-01T10:00:00Z";
                    default -> "x";
                });
    }

    /** One body for each thing that can be wrong with each field. */
    List<Bad> of(JsonNode schema) {
        var sample = sample(schema);
        var all = new ArrayList<Bad>();
        spoil(sample, sample, "", all);
        return all;
    }

    private void spoil(ObjectNode whole, JsonNode part, String path, List<Bad> all) {
        if (part instanceof ObjectNode object) {
            for (var name : List.copyOf(fields(object))) {
                var was = object.get(name);
                spoilOne(whole, was, path + "/" + name, bad -> object.set(name, bad), all);
                object.set(name, was);
                spoil(whole, was, path + "/" + name, all);
            }
        } else if (part instanceof ArrayNode array && !array.isEmpty()) {
            var was = array.get(0);
            spoilOne(whole, was, path + "/0", bad -> array.set(0, bad), all);
            array.set(0, was);
            spoil(whole, was, path + "/0", all);
        }
    }

    private static List<String> fields(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void spoilOne(ObjectNode whole, JsonNode was, String path, Consumer<JsonNode> set, List<Bad> all) {
        for (var bad : insteadOf(was)) {
            set.accept(bad.body());
            all.add(new Bad(path + " " + bad.what(), whole.deepCopy(), bad.never()));
        }
    }

    private static List<Bad> insteadOf(JsonNode was) {
        var all = new ArrayList<Bad>();
        all.add(new Bad("is null", JSON.nullNode()));
        if (was.isArray()) {
            var many = JSON.arrayNode();
            for (int i = 0; i < MANY; i++) {
                many.add(was.isEmpty() ? JSON.textNode("x") : was.get(0));
            }
            all.add(new Bad("is of 10,000", many));
            all.add(Bad.always("holds null", JSON.arrayNode().addNull()));
            all.add(Bad.always("is an object", JSON.objectNode()));
        } else if (was.isObject()) {
            all.add(Bad.always("is an array", JSON.arrayNode().addNull()));
            all.add(Bad.always("is a text", JSON.textNode("{}")));
        } else if (was.isNumber()) {
            all.add(Bad.always("is endless", JSON.numberNode(new BigDecimal("1E+999999999"))));
            all.add(Bad.always("is endlessly small", JSON.numberNode(new BigDecimal("1E-999999999"))));
            all.add(new Bad("is less than nothing", JSON.numberNode(-1)));
            all.add(new Bad("is beyond long", JSON.numberNode(new BigDecimal("9223372036854775808"))));
            all.add(new Bad("is a text", JSON.textNode("1")));
        } else {
            all.add(new Bad("is too long", JSON.textNode("α".repeat(10_001))));
            all.add(Bad.always("ends with NUL", JSON.textNode("x\0")));
            all.add(Bad.always("is half a character", JSON.textNode("\ud800")));
            all.add(new Bad("has other controls", JSON.textNode("a\u0007\u001b[31m\r\nb")));
            all.add(new Bad("runs from right to left", JSON.textNode("\u202Eשלום\u200F 😀𝔘")));
            all.add(new Bad("is blank", JSON.textNode(" \u00a0\t")));
            all.add(new Bad("is no day", JSON.textNode("2026-02-30")));
            all.add(new Bad("is a day far away", JSON.textNode("+999999999-12-31")));
            all.add(new Bad("is a number", JSON.numberNode(1)));
            all.add(new Bad("is an object", JSON.objectNode()));
        }
        return all;
    }

    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText(schema.has("properties") ? "object" : "");
    }

    private JsonNode resolved(JsonNode schema) {
        var found = schema;
        if (found.has("$ref")) {
            found = document.at(found.path("$ref").asText().substring(1));
        }
        for (var either : List.of("anyOf", "oneOf")) {
            if (found.path(either).size() > 0) {
                return resolved(found.path(either).get(0));
            }
        }
        return found;
    }
}
