package org.attesta.reports;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed texts of printed documents and their dates in one language. */
final class PrintedWords {

    static final List<String> LANGUAGES = List.of("en", "el");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter dates;

    /** @param name of the bundle beside this class, such as {@code certificate} */
    PrintedWords(String name, Locale language) {
        Required.value("locale", language);
        Required.that(
                LANGUAGES.contains(language.getLanguage()),
                "no texts in the language '" + language.getLanguage() + "'");
        locale = Locale.forLanguageTag(language.getLanguage());
        // without fallback: English on a Greek server would otherwise come out in Greek
        bundle = ResourceBundle.getBundle(
                "org.attesta.reports." + name,
                locale,
                PrintedWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        dates = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String date(LocalDate date) {
        return dates.format(date);
    }

    /** The text of a key, its places filled; numbers come as they are, without grouping. */
    String say(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = arguments[i] instanceof LocalDate date ? date(date) : String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(plain);
    }
}
