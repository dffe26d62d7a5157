package org.attesta.client;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a letter arrives. {@code country} is an ISO 3166 code of two letters. */
public record Address(
        @Size(max = 300) String street,
        @Size(max = 40) String postcode,
        @Size(max = 120) String city,
        @Pattern(regexp = "|[A-Z]{2}") String country)
        implements Serializable {

    public static final Address NONE = new Address(null, null, null, null);

    /** True when street, city and country are there, as 8.2.2 a needs them. */
    public boolean complete() {
        return Stream.of(street, city, country).allMatch(part -> part != null && !part.isBlank());
    }

    /** Lines for letters and certificates, without empty ones. */
    public List<String> lines() {
        var town = Stream.of(postcode, city)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return Stream.of(street, town, country)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
