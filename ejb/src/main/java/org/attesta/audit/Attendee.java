package org.attesta.audit;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Somebody who was in a meeting. */
public record Attendee(
        @Size(max = 200) String name, @Size(max = 200) String function, boolean ofClient) implements Serializable {

    boolean named() {
        return name != null && !name.isBlank();
    }
}
