package org.attesta.web.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.shared.BadInput;
import org.attesta.shared.Inputs;
import org.attesta.shared.Role;
import org.attesta.shared.Row;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.StaleVersion;
import org.attesta.shared.Text;

/**
 * What a write is asked on its way in, in the contract's order: 403, then 412 and 428, then 400. The service asks again
 * inside its transaction; here it is asked early, so that a wrong body cannot hide a missing right.
 */
@ApplicationScoped
public class Entry {

    @Inject
    Access access;

    @Inject
    Inputs inputs;

    public void require(String what, Set<Role> roles) {
        access.require(what, roles);
    }

    public void require(String what, Set<Role> roles, String type, Row about) {
        access.require(what, roles, type, about);
    }

    /** A refusal by what keeps no record and no journal of its own, written down. */
    public RuleViolation journalled(String what, RuleViolation refused) {
        access.demand(what, null, refused.violations());
        return refused;
    }

    /** The version in {@code If-Match}, which a PUT must carry and which must be the present one. */
    public long version(Row row, String ifMatch) {
        var version = Bodies.requiredVersion(ifMatch);
        if (version == null) {
            return row.version();
        }
        if (version != row.version()) {
            throw new StaleVersion(row.number(), version, row.version());
        }
        return version;
    }

    /** The body of a creation. */
    public <T> T body(String body, Class<T> type) {
        return checked(Bodies.required(body, type));
    }

    /** The body as a tree, for those that take a part out of it first. */
    public ObjectNode object(String body) {
        return Json.object(body == null ? "" : body);
    }

    public <T> T read(ObjectNode object, Class<T> type) {
        return checked(Json.read(object, type));
    }

    /** Takes an id out of the body; null when it is missing or null. */
    public UUID takeId(ObjectNode object, String name) {
        var node = object.remove(name);
        if (node == null || node.isNull()) {
            return null;
        }
        try {
            return UUID.fromString(node.asText());
        } catch (IllegalArgumentException broken) {
            throw new BadInput(name, Text.of("shared.notAnId"));
        }
    }

    /**
     * The body of a change: the whole record as it was read, with other values. What only the server writes (id, number,
     * version, state, links …) may stand in it and is passed over.
     */
    public <T extends Record> T change(String body, Class<T> type, Class<? extends Record> row) {
        var object = Json.object(body == null ? "" : body);
        var known = names(type);
        written(row).stream().filter(name -> !known.contains(name)).forEach(object::remove);
        object.remove("links");
        return checked(Json.read(object, type));
    }

    /** Its limits, also where no service asks for them: what the description of the interface says is so. */
    private <T> T checked(T given) {
        if (given instanceof Record record) {
            inputs.check(record);
        }
        return given;
    }

    /** The names in a row, those of the draft that is written as part of it included. */
    private static Set<String> written(Class<? extends Record> row) {
        var names = new HashSet<>(names(row));
        for (var component : row.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                names.addAll(names(component.getType().asSubclass(Record.class)));
            }
        }
        return names;
    }

    private static Set<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).collect(Collectors.toSet());
    }
}
