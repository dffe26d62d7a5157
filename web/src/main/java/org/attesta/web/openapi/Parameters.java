package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** What an operation takes beside its body. */
final class Parameters {

    private Parameters() {}

    static ArrayNode of(Operation operation) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var p : operation.parameters(PathParam.class)) {
            var name = p.getAnnotation(PathParam.class).value();
            if (operation.path().contains("{" + name + "}")) {
                var one = all.addObject().put("name", name).put("in", "path").put("required", true);
                var schema = one.putObject("schema").put("type", p.getType() == int.class ? "integer" : "string");
                if (p.getType() == UUID.class) {
                    schema.put("format", "uuid");
                }
            }
        }
        for (var p : operation.parameters(QueryParam.class)) {
            var name = p.getAnnotation(QueryParam.class).value();
            var schema = all.addObject().put("name", name).put("in", "query").putObject("schema");
            schema.put("type", "string");
            if (name.equals("on")) {
                schema.put("format", "date");
            }
        }
        if (operation.lists()) {
            List.of("q", "state", "sort", "limit", "cursor").forEach(name -> shared(all, name));
        }
        if (operation.versioned()) {
            shared(all, operation.verb().equals("PUT") ? "ifMatchRequired" : "ifMatch");
        }
        if (operation.write() && !operation.open()) {
            shared(all, "idempotencyKey");
        }
        shared(all, "language");
        return all;
    }

    private static void shared(ArrayNode all, String name) {
        all.addObject().put("$ref", "#/components/parameters/" + name);
    }
}
