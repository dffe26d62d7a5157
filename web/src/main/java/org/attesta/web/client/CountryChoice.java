package org.attesta.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attesta.client.Countries;
import org.attesta.web.shell.Language;

/** The countries of ISO 3166 by their names in the reader's language. */
@Named("countries")
@RequestScoped
public class CountryChoice {

    /** @param code two letters */
    public record Country(String code, String name) {}

    @Inject
    Language language;

    public List<Country> getAll() {
        var locale = language.getLocale();
        var byName = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, Countries.name(code, locale)))
                .sorted(Comparator.comparing(Country::name, byName))
                .toList();
    }
}
