package org.attesta.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes chance out of a PDF. The PDF library writes two random things, and offers no way to set them: a prefix of six
 * letters before the name of each embedded font, and the identifier of the file. Both are replaced by values of the
 * same length that depend on the contents only, so every offset in the file stays right.
 */
final class StablePdf {

    private static final Pattern FONT = Pattern.compile("/([A-Z]{6})\\+");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})> ?<([0-9a-fA-F]{32})>]");

    private StablePdf() {}

    static byte[] of(byte[] pdf) {
        // one byte is one character in this charset, there and back
        return withIdentifier(withFontPrefixes(new String(pdf, ISO_8859_1))).getBytes(ISO_8859_1);
    }

    private static String withFontPrefixes(String pdf) {
        Map<String, String> prefixes = new HashMap<>();
        return FONT.matcher(pdf)
                .replaceAll(
                        found -> "/" + prefixes.computeIfAbsent(found.group(1), p -> prefix(prefixes.size())) + "+");
    }

    private static String prefix(int number) {
        return "ATTES" + (char) ('A' + number);
    }

    private static String withIdentifier(String pdf) {
        Matcher trailer = IDENTIFIER.matcher(pdf);
        if (!trailer.find()) {
            throw new IllegalStateException("the PDF has no identifier");
        }
        String rest = pdf.substring(0, trailer.start()) + pdf.substring(trailer.end());
        String identifier = HexFormat.of().formatHex(digest(rest), 0, 16);
        return new StringBuilder(pdf)
                .replace(trailer.start(1), trailer.end(1), identifier)
                .replace(trailer.start(2), trailer.end(2), identifier)
                .toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(ISO_8859_1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
