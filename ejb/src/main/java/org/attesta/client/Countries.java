package org.attesta.client;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names of countries in addresses that were written down as text. */
public final class Countries {

    private static final List<Locale> WRITTEN_IN = List.of(Locale.ENGLISH, Locale.forLanguageTag("el"));

    private Countries() {}

    /**
     * The address with the country at its end, where it ends in one, named in the reader's language. Everything else stays
     * as it was written.
     *
     * @param address parts divided by commas or line ends
     */
    public static String translated(String address, Locale reader) {
        int line = address.lastIndexOf('\n') + 1;
        int comma = address.lastIndexOf(", ");
        int last = comma < line ? line : comma + 2;
        var country = address.substring(last).strip();
        return codes().filter(code -> isNamed(code, country))
                .findFirst()
                .map(code -> address.substring(0, last) + name(code, reader))
                .orElse(address);
    }

    private static Stream<String> codes() {
        return Stream.of(Locale.getISOCountries());
    }

    private static boolean isNamed(String code, String country) {
        return WRITTEN_IN.stream().anyMatch(language -> name(code, language).equalsIgnoreCase(country));
    }

    /** @param code two letters of ISO 3166 */
    public static String name(String code, Locale reader) {
        return new Locale("", code).getDisplayCountry(reader);
    }
}
