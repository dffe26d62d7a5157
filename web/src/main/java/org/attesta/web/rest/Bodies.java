package org.attesta.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ClientErrorException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attesta.shared.Act;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;

/** Reads what was sent: bodies, reasons for warnings, the version in {@code If-Match}. */
final class Bodies {

    private Bodies() {}

    static <T> T required(String body, Class<T> type) {
        return Json.read(Json.object(body == null ? "" : body), type);
    }

    /** An action's body may be missing; what it holds beside {@code reasons} is the command. */
    static Act act(String action, Class<? extends Record> command, String body, Long version) {
        var object = body == null || body.isBlank() ? Json.MAPPER.createObjectNode() : Json.object(body);
        var reasons = reasons(object.remove("reasons"));
        if (command == null) {
            refuseFields(object);
            return new Act(action, null, reasons, version);
        }
        return new Act(action, Json.read(object, command), reasons, version);
    }

    private static void refuseFields(ObjectNode object) {
        var names = object.fieldNames();
        if (names.hasNext()) {
            throw new BadInput(names.next(), Text.of("shared.unknownField"));
        }
    }

    private static Map<String, String> reasons(JsonNode given) {
        if (given == null || given.isNull()) {
            return Map.of();
        }
        if (!(given instanceof ObjectNode object)) {
            throw new BadInput("reasons", Text.of("shared.wrongShape"));
        }
        var reasons = new LinkedHashMap<String, String>();
        object.properties().forEach(e -> {
            if (!e.getValue().isTextual()) {
                throw new BadInput("reasons." + e.getKey(), Text.of("shared.notText"));
            }
            reasons.put(e.getKey(), e.getValue().textValue());
        });
        return reasons;
    }

    /** The version of {@code If-Match}; null when absent or {@code *}; one that matches nothing when unreadable. */
    static Long version(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException other) {
            return -1L;
        }
    }

    /** @throws ClientErrorException 428 when {@code If-Match} is missing */
    static Long requiredVersion(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ClientErrorException(428);
        }
        return version(ifMatch);
    }
}
