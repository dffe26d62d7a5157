package org.attesta.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JSON object, written as the application writes those that it keeps in text columns. */
final class Json extends LinkedHashMap<String, Object> {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is neither number, truth, list nor object goes in as text. */
    Json set(String name, Object value) {
        boolean asIs = value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Map
                || value instanceof List;
        put(name, asIs ? value : value.toString());
        return this;
    }

    String text() {
        return text(this);
    }

    /** With all names in alphabetical order, as the application writes what it hashes. */
    String canonical() {
        return text(sorted(this));
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, Object>();
            map.forEach((name, inner) -> sorted.put((String) name, sorted(inner)));
            return sorted;
        }
        return value instanceof List<?> list ? list.stream().map(Json::sorted).toList() : value;
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
