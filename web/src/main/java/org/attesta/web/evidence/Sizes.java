package org.attesta.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** {@code sizes} in EL: numbers of bytes as people read them. */
@Named
@ApplicationScoped
public class Sizes {

    private static final String[] UNITS = {"KiB", "MiB", "GiB", "TiB"};

    public String words(long bytes) {
        return of(bytes);
    }

    static String of(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double size = bytes;
        int unit = -1;
        while (size >= 1024 && unit < UNITS.length - 1) {
            size /= 1024;
            unit++;
        }
        var words = String.format(Locale.ROOT, "%.1f", size);
        return (words.endsWith(".0") ? words.substring(0, words.length() - 2) : words) + " " + UNITS[unit];
    }
}
