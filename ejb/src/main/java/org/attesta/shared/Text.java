package org.attesta.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Words to be shown, not yet in a language. The part of the key before its first dot names the feature whose bundle
 * ({@code org/attesta/<feature>/text.properties}, {@code _el} for Greek) holds the words.
 */
public record Text(String key, List<Object> args) implements Serializable {

    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String key, Object... args) {
        return new Text(key, Arrays.stream(args).map(a -> a == null ? "–" : a).toList());
    }

    /** The words in {@code locale}; arguments that are texts themselves are put into the same language. */
    public String in(Locale locale) {
        var words = pattern(locale);
        for (int i = 0; i < args.size(); i++) {
            words = words.replace("{" + i + "}", argument(args.get(i), locale));
        }
        return words;
    }

    private static String argument(Object argument, Locale locale) {
        return argument instanceof Text text ? text.in(locale) : argument.toString();
    }

    private String pattern(Locale locale) {
        int dot = key.indexOf('.');
        try {
            return ResourceBundle.getBundle("org.attesta." + key.substring(0, dot) + ".text", locale, CONTROL)
                    .getString(key.substring(dot + 1));
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no words for " + key, missing);
        }
    }

    /** English is the root bundle: never fall back to the language of the machine. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
