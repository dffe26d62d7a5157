package org.attesta.client;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
        return Stream.of(street, city, country).allMatch(Address::given);
    }

    /** Lines for records and certificates, without empty ones; the country in English until it is {@link Countries#translated}. */
    public List<String> lines() {
        return lines(Locale.ENGLISH);
    }

    /** The same with the country's name in the reader's language. */
    public List<String> lines(Locale reader) {
        var town = Stream.of(postcode, city).filter(Address::given).collect(Collectors.joining(" "));
        var land = given(country) ? Countries.name(country, reader) : country;
        return Stream.of(street, town, land).filter(Address::given).toList();
    }

    private static boolean given(String part) {
        return part != null && !part.isBlank();
    }
}
