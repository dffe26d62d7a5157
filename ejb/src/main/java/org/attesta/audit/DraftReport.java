package org.attesta.audit;

import jakarta.validation.constraints.Pattern;

/** The language in which the prepared parts of the report are written: {@code en} unless said otherwise. */
public record DraftReport(@Pattern(regexp = "en|el") String language) {}
