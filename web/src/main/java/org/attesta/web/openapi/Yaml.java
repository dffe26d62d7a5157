package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/** A JSON tree as YAML in block style; texts as JSON writes them, which YAML reads. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/$_][A-Za-z0-9/${}_.-]*");

    /** What older readers of YAML take for yes, no or nothing. */
    private static final Set<String> OTHER = Set.of("on", "off", "yes", "no", "y", "n", "true", "false", "null");

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    static String of(JsonNode tree) {
        var yaml = new Yaml();
        yaml.block(tree, 0);
        return yaml.out.toString();
    }

    private void block(JsonNode node, int depth) {
        if (node.isObject()) {
            node.properties().forEach(e -> {
                indent(depth).append(key(e.getKey())).append(':');
                value(e.getValue(), depth);
            });
        } else {
            node.forEach(e -> {
                indent(depth).append('-');
                value(e, depth);
            });
        }
    }

    private void value(JsonNode node, int depth) {
        if (node.isContainerNode() && !node.isEmpty()) {
            out.append('\n');
            block(node, depth + 1);
        } else {
            out.append(' ').append(node).append('\n');
        }
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth));
    }

    private static String key(String name) {
        return PLAIN.matcher(name).matches() && !OTHER.contains(name) ? name : "\"" + name + "\"";
    }
}
