package org.attesta.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A page")
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/org/attesta/web");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("(?:msg\\[|text\\.fill\\(|text\\.get\\()'([\\w.-]+)'[],)]");

    /** The same in every language. */
    private static final Pattern NAMES = Pattern.compile("SHA-256|ISO/IEC|PDF|CSV|JSON|iCalendar");

    /** Attributes that people read, whatever the tag. */
    private static final Set<String> SPOKEN = Set.of(
            "label",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "headerText",
            "header",
            "hint",
            "none",
            "next",
            "question",
            "legend",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");

    /** Tags whose {@code value} people read. */
    private static final Set<String> SPEAKING =
            Set.of("commandButton", "commandLink", "link", "button", "outputText", "outputLabel", "fact");

    static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysNothingInALanguageOfItsOwn(Path page) throws IOException, XMLStreamException {
        assertThat(spoken(page)).filteredOn(words -> hasLetters(words)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksForWordsThatExist(Path page) throws IOException {
        var keys = KEY.matcher(Files.readString(page))
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();

        assertThat(keys).filteredOn(key -> !exists(key)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bringsNoStyleAndNoScriptOfItsOwn(Path page) throws IOException {
        assertThat(Files.readString(page))
                .doesNotContain("<style", " style=\"", "javascript:")
                .doesNotContainPattern(" on(click|change|submit|load)=\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void letsNoGlyphIntoTheNameOfAButton(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContainPattern("<p:commandButton[^>]*\\sicon=\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsFromTheHeadOfARecordToItsConditions(Path page) throws IOException {
        var text = Files.readString(page);
        if (text.contains("<at:recordHeader ") && !text.contains("<at:gates ")) {
            assertThat(text).containsPattern("<at:recordHeader [^>]*gates=\"(none|[^\"]+/show[^\"]+#gates)\"");
        }
    }

    private static boolean exists(String key) {
        int dot = key.indexOf('.');
        var file = BUNDLES.resolve(key.substring(0, Math.max(dot, 0))).resolve("messages.properties");
        try {
            return dot > 0 && Files.exists(file) && BundlesTest.load(file).containsKey(key.substring(dot + 1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> spoken(Path page) throws IOException, XMLStreamException {
        var words = new ArrayList<String>();
        try (var in = Files.newInputStream(page)) {
            var xml = XMLInputFactory.newFactory().createXMLStreamReader(in, "UTF-8");
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS) {
                    words.add(xml.getText());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    addAttributes(xml, words);
                }
            }
        }
        return words;
    }

    private static void addAttributes(XMLStreamReader xml, List<String> words) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            boolean value = name.equals("value") && SPEAKING.contains(xml.getLocalName());
            if (value || SPOKEN.contains(name)) {
                words.add(xml.getAttributeValue(i));
            }
        }
    }

    private static boolean hasLetters(String words) {
        var plain = EXPRESSION.matcher(words).replaceAll("");
        return LETTER.matcher(NAMES.matcher(plain).replaceAll("")).find();
    }
}
