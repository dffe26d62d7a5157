package org.attesta.audit;

import jakarta.validation.constraints.Size;
import org.attesta.shared.Reasoned;

/** Why an audit ends early, and what follows from it. */
public record Terminate(
        @Size(max = 4000) String reason, @Size(max = 4000) String outcome) implements Reasoned {}
