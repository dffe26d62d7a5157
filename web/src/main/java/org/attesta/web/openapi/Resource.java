package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The parts of the document that are written by hand. */
final class Resource {

    private Resource() {}

    static ObjectNode read(String name) {
        try (var in = Resource.class.getResourceAsStream(name)) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
