package org.attesta.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import javax.imageio.ImageIO;

/** Refuses a document that lacks something, and names what. */
final class Required {

    private static final int LONGEST_URL = 300;

    private Required() {}

    static <T> T value(String field, T value) {
        that(value != null, field + " is missing");
        return value;
    }

    static String text(String field, String text) {
        String printable = optional(field, text);
        that(printable != null, field + " is missing");
        return printable;
    }

    static String optional(String field, String text) {
        return text == null || text.isBlank() ? null : Glyphs.printable(field, text);
    }

    static String url(String field, String text) {
        String url = text(field, text);
        that(url.length() <= LONGEST_URL, field + " is longer than " + LONGEST_URL + " characters");
        try {
            URI parsed = new URI(url);
            that(parsed.isAbsolute() && parsed.getHost() != null, field + " is not an absolute address");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(field + " is not an address", e);
        }
        return url;
    }

    static void picture(String field, byte[] bytes) {
        if (bytes == null) {
            return;
        }
        try {
            that(ImageIO.read(new ByteArrayInputStream(bytes)) != null, field + " is no picture");
        } catch (IOException e) {
            throw new IllegalArgumentException(field + " is no picture", e);
        }
    }

    static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
