package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attesta.shared.Transition;

/** Puts the whole document together. */
final class OpenApi {

    private final ObjectNode document = Resource.read("head.json");
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = Resource.read("components.json");
    private final Schemas schemas = new Schemas(components.withObject("schemas"));
    private final RequestBodies bodies = new RequestBodies(schemas);
    private final Responses responses = new Responses(schemas);

    private OpenApi() {}

    static ObjectNode describing(Collection<Operation> operations) {
        return new OpenApi().build(operations);
    }

    private ObjectNode build(Collection<Operation> operations) {
        var tags = document.putArray("tags");
        operations.stream()
                .map(Operation::tag)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(tag -> tags.addObject().put("name", tag));
        tags.addObject().put("name", "health");
        operations.stream()
                .sorted(Comparator.comparing(Operation::path))
                .forEach(o -> paths.withObject("/" + escaped(o.path())).set(verb(o), operation(o)));
        paths.setAll(Resource.read("health.json"));
        document.set("paths", paths);
        document.set("components", components);
        return document;
    }

    /** As a JSON pointer wants it. */
    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    private static String verb(Operation operation) {
        return operation.verb().toLowerCase(Locale.ROOT);
    }

    private ObjectNode operation(Operation operation) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("operationId", operation.id());
        node.putArray("tags").add(operation.tag());
        node.put("summary", summary(operation));
        if (operation.action()) {
            node.put(
                    "description",
                    operation.arrows().stream().map(OpenApi::arrow).collect(Collectors.joining("\n")));
        }
        if (operation.open()) {
            node.putArray("security");
        }
        node.set("parameters", Parameters.of(operation));
        bodies.of(operation).ifPresent(body -> node.set("requestBody", body));
        node.set("responses", responses.of(operation));
        return node;
    }

    private static String summary(Operation operation) {
        if (operation.action()) {
            var ids = operation.arrows().stream().map(Transition::id).distinct().collect(Collectors.joining(", "));
            return "Action " + operation.arrows().get(0).action() + " (" + ids + ")";
        }
        var words = operation.method().getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return operation.tag() + ": " + words;
    }

    private static String arrow(Transition<?> t) {
        var from = t.from().stream().sorted().collect(Collectors.joining(", "));
        var by = t.by().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return "%s: from %s to %s, by %s.".formatted(t.id(), from, t.to(), by);
    }
}
