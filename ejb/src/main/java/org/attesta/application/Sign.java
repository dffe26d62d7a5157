package org.attesta.application;

import jakarta.validation.constraints.Size;

/** A signature under the agreement: who signs, by name. */
public record Sign(@Size(max = 200) String name) {}
