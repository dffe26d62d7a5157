package org.attesta.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whose password was lost, as far as the person says. */
public record LostPassword(@NotBlank @Size(max = 320) String email) {}
