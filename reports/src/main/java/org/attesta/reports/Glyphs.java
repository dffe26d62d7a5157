package org.attesta.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The characters that the certificate's fonts have. A character without a glyph would vanish from the page without a
 * word, so it is refused instead.
 */
final class Glyphs {

    /** Stands for a character that no font has. */
    static final char REPLACEMENT = '\uFFFD';

    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
    private static final List<Font> FACES = Stream.of(
                    "DejaVuSansCondensed.ttf",
                    "DejaVuSansCondensed-Bold.ttf",
                    "DejaVuSerifCondensed.ttf",
                    "DejaVuSerifCondensed-Bold.ttf")
            .map(Glyphs::face)
            .toList();

    private Glyphs() {}

    /** The text as it can be printed: composed accents, plain line ends, nothing invisible. */
    static String printable(String field, String text) {
        StringBuilder clean = new StringBuilder(text.length());
        seen(text).peek(c -> require(field, c)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The same where the record must be printed whatever it says: what no font has becomes {@link #REPLACEMENT}. */
    static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        seen(text).map(c -> known(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static IntStream seen(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                // format characters are unseen, and some of them turn the order of letters round
                .filter(c -> Character.getType(c) != Character.FORMAT);
    }

    private static boolean known(int character) {
        return character == '\n' || FACES.stream().allMatch(face -> face.canDisplay(character));
    }

    private static void require(String field, int character) {
        Required.that(
                known(character),
                "%s has a character that cannot be printed: %s (U+%04X)"
                        .formatted(field, Character.toString(character), character));
    }

    static Font bold() {
        return FACES.get(1);
    }

    private static Font face(String file) {
        try (InputStream ttf = Glyphs.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, ttf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
