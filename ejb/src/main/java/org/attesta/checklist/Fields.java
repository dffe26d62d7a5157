package org.attesta.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Text;

/** Takes values out of JSON and gathers, with their places, all that cannot be taken. */
final class Fields {

    private final List<FieldError> problems = new ArrayList<>();

    List<FieldError> problems() {
        return List.copyOf(problems);
    }

    void wrong(String path, String key, Object... args) {
        problems.add(new FieldError(path, Text.of(key, args)));
    }

    /** Says so of every field that nobody knows; false where there is no object at all. */
    boolean object(JsonNode node, String path, Set<String> known) {
        if (!node.isObject()) {
            wrong(path, "shared.wrongShape");
            return false;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                wrong(path.isEmpty() ? name : path + "." + name, "shared.unknownField");
            }
        });
        return true;
    }

    /** Null where it is missing, blank or no text; only the latter two, and the first if it is required, are wrong. */
    String text(JsonNode node, String path, boolean required) {
        if (node.isMissingNode() || node.isNull()) {
            if (required) {
                wrong(path, "shared.required");
            }
            return null;
        }
        if (!node.isTextual()) {
            wrong(path, "shared.notText");
            return null;
        }
        if (node.textValue().isBlank()) {
            wrong(path, "shared.required");
            return null;
        }
        return node.textValue();
    }

    <E extends Enum<E>> E one(JsonNode node, String path, Class<E> of) {
        var name = text(node, path, true);
        if (name == null) {
            return null;
        }
        var found = Arrays.stream(of.getEnumConstants())
                .filter(e -> e.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            wrong(path, "shared.notOneOf", Arrays.toString(of.getEnumConstants()));
        }
        return found.orElse(null);
    }
}
