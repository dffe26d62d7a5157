package org.attesta.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.attesta.shared.Reasoned;

/** A new version of settings and profile, whole, with why. */
public record ChangeSettings(
        @Size(max = 4000) String reason,
        @NotNull @Valid Settings settings,
        @NotNull @Valid BodyProfile profile) implements Reasoned {}
