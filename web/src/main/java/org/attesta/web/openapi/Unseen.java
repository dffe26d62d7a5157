package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * What no type shows: fields that a calculator reads as text or as anything and judges itself. The file says for each
 * what it takes.
 */
final class Unseen {

    private final ObjectNode fields = Resource.read("unseen.json");

    Optional<ObjectNode> of(RecordComponent component) {
        var name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        return Optional.ofNullable(fields.get(name)).map(f -> f.<ObjectNode>deepCopy());
    }
}
