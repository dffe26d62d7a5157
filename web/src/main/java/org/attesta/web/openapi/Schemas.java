package org.attesta.web.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attesta.shared.Row;

/** Records and enums as named schemas of the document, each way once. */
final class Schemas {

    static final String REF = "#/components/schemas/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What a row never leaves null, by the contract. */
    private static final Set<String> ALWAYS = Set.of("id", "number", "version", "state", "createdAt");

    private final ObjectNode named;
    private final Map<String, Class<?>> owners = new LinkedHashMap<>();
    private final Unseen unseen = new Unseen();

    Schemas(ObjectNode named) {
        this.named = named;
    }

    /** A reference to the schema of {@code type}, which is added to the document if it is not there yet. */
    ObjectNode ref(Class<?> type, Way way) {
        var plain = writtenAs(type);
        if (!plain.isRecord() && !plain.isEnum()) {
            return Simple.of(plain);
        }
        var name = nameOf(type, way);
        var owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            // first the name, then what it stands for: a record may hold itself
            named.putObject(name);
            named.set(name, type.isEnum() ? enumeration(type) : object(type, way));
        } else if (owner != type) {
            throw new IllegalStateException(owner + " and " + type + " would both be named " + name);
        }
        return JSON.objectNode().put("$ref", REF + name);
    }

    /** What a value of {@code type} is in JSON where it says so itself, such as a clause: its number. */
    private static Class<?> writtenAs(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .<Class<?>>map(Method::getReturnType)
                .findFirst()
                .orElse(type);
    }

    /** The object itself, for bodies that hold more than one record. */
    ObjectNode object(Class<?> type, Way way) {
        var schema = JSON.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        schema.putArray("required");
        properties(type, way, schema);
        if (way == Way.OUT && Row.class.isAssignableFrom(type)) {
            addLinks(properties);
            schema.withArray("required").add("links");
        }
        if (schema.get("required").isEmpty()) {
            schema.remove("required");
        }
        return schema.put("additionalProperties", false);
    }

    static void addLinks(ObjectNode properties) {
        properties.putObject("links").put("type", "array").putObject("items").put("$ref", REF + "Link");
    }

    private void properties(Class<?> type, Way way, ObjectNode schema) {
        for (var component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                properties(component.getType(), way, schema);
                continue;
            }
            schema.withObject("properties").set(component.getName(), property(component, way));
            if (way == Way.OUT || component.getType().isPrimitive() || Limits.required(component.getAccessor())) {
                schema.withArray("required").add(component.getName());
            }
        }
    }

    private ObjectNode property(RecordComponent component, Way way) {
        var told = unseen.of(component);
        if (told.isPresent()) {
            return told.get();
        }
        var schema = value(component.getAnnotatedType(), way);
        Simple.format(schema, component);
        if (way == Way.IN) {
            Limits.on(schema, component.getAccessor());
        }
        var of = component.getDeclaringRecord();
        boolean never = component.getType().isPrimitive()
                || way == Way.IN && Limits.required(component.getAccessor())
                || way == Way.OUT && Row.class.isAssignableFrom(of) && ALWAYS.contains(component.getName());
        return never ? schema : Simple.orNull(schema);
    }

    private ObjectNode value(AnnotatedType type, Way way) {
        if (type instanceof AnnotatedArrayType array) {
            return array(array.getAnnotatedGenericComponentType(), way);
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            return generic(generic, way);
        }
        return type.getType() instanceof Class<?> plain ? ref(plain, way) : JSON.objectNode();
    }

    private ObjectNode generic(AnnotatedParameterizedType type, Way way) {
        var raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
        var parts = type.getAnnotatedActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return array(parts[0], way);
        }
        if (Map.class.isAssignableFrom(raw)) {
            var schema = JSON.objectNode().put("type", "object");
            schema.set("additionalProperties", element(parts[1], way));
            return schema;
        }
        return ref(raw, way);
    }

    private ObjectNode array(AnnotatedType of, Way way) {
        var schema = JSON.objectNode().put("type", "array");
        schema.set("items", element(of, way));
        return schema;
    }

    private ObjectNode element(AnnotatedType of, Way way) {
        var schema = value(of, way);
        return way == Way.IN ? Limits.on(schema, of) : schema;
    }

    private static ObjectNode enumeration(Class<?> type) {
        var schema = JSON.objectNode().put("type", "string");
        var values = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants()).forEach(c -> values.add(((Enum<?>) c).name()));
        return schema;
    }

    /** {@code Row} says nothing to a reader of the document; what is read and what is written differ. */
    static String nameOf(Class<?> type, Way way) {
        var simple = type.getSimpleName().replaceFirst("Row$", "");
        boolean both = type.isEnum() || way == Way.OUT || simple.endsWith("Input");
        return both ? simple : simple + "Input";
    }

    static boolean text(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(m -> m.isAnnotationPresent(JsonValue.class));
    }
}
