package org.attesta.web.openapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Values that are one JSON value. */
final class Simple {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<Class<?>, String> FORMATS = Map.of(
            UUID.class, "uuid",
            LocalDate.class, "date",
            Instant.class, "date-time");

    private static final Set<Class<?>> INT32 = Set.of(int.class, Integer.class, short.class, Short.class);
    private static final Set<Class<?>> INT64 = Set.of(long.class, Long.class);
    private static final Set<Class<?>> BOOLEAN = Set.of(boolean.class, Boolean.class);

    private Simple() {}

    /** @throws IllegalArgumentException for a type that nobody has said how to describe */
    static ObjectNode of(Class<?> type) {
        var schema = JSON.objectNode();
        if (FORMATS.containsKey(type)) {
            return schema.put("type", "string").put("format", FORMATS.get(type));
        }
        if (type == String.class || type == LocalTime.class || Schemas.text(type)) {
            return schema.put("type", "string");
        }
        if (INT32.contains(type)) {
            return schema.put("type", "integer").put("format", "int32");
        }
        if (INT64.contains(type)) {
            return schema.put("type", "integer").put("format", "int64");
        }
        if (BOOLEAN.contains(type)) {
            return schema.put("type", "boolean");
        }
        if (type == BigDecimal.class) {
            return schema.put("type", "number");
        }
        if (type == Object.class) {
            return schema;
        }
        throw new IllegalArgumentException("no JSON Schema for " + type);
    }

    /** Times are written as their record says. */
    static void format(ObjectNode schema, RecordComponent component) {
        var format = component.getAccessor().getAnnotation(JsonFormat.class);
        if (format != null && format.pattern().equals("HH:mm")) {
            schema.put("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
        }
    }

    static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref")) {
            var either = JSON.objectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        if (schema.get("type") != null && schema.get("type").isTextual()) {
            var type = schema.get("type");
            schema.putArray("type").add(type).add("null");
        }
        return schema;
    }
}
