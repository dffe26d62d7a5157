package org.attesta.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An organisation that comes by itself. */
public record Register(
        @NotBlank @Size(max = 300) String organisation,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 320) String email,
        @Pattern(regexp = "en|el") String language) {

    public Register {
        language = language == null ? "en" : language;
    }
}
