package org.attesta.shared;

import java.io.Serializable;
import java.util.UUID;

/** The record that shows why a condition is met or not. */
public record Proof(String type, UUID id) implements Serializable {

    public static Proof of(String type, UUID id) {
        return id == null ? null : new Proof(type, id);
    }
}
