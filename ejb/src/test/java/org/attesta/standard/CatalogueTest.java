package org.attesta.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The catalogue of standards")
class CatalogueTest {

    private static final String TREE = """
            {"standard": "ISO 1:2001", "name": {"en": "One", "el": "Ένα"}, "requirements": [
              {"clause": "4", "parent": null, "title": {"en": "Four", "el": "Τέσσερα"}, "titled": true, "auditable": true},
              {"clause": "4.1", "parent": "4", "title": {"en": "(own)", "el": "(δικό)"}, "titled": false, "auditable": true}
            ]}""";

    private static final String LIST = """
            {"version": "1.1", "standard": "ISO 1:2001", "items": [
              {"code": "S2-4.1-01", "kind": "QUESTION", "topic": "GENERAL", "audits": ["STAGE2"], "clause": "4.1",
               "reference": "ISO 1:2001 4", "question": {"en": "Why?", "el": "Γιατί;"}, "evidence": {"en": "It", "el": "Αυτό"}}
            ]}""";

    /** A change here means that a published version was touched: make a new file instead (docs/domain/standard.md). */
    @ParameterizedTest
    @CsvSource({
        "checklist-20000-1-2026.1.json, 2e91a2e6faafb0cee61f43c67f078d6860b55057971e275cda54c82bc63e6975",
        "checklist-20000-1-2026.2.json, 76082b631f0d9adf01bd11dd6cfd31d85ebda68fb9150f3e13355067531a8eaa"
    })
    void keepsPublishedVersionsAsTheyAre(String file, String sha256) throws IOException, NoSuchAlgorithmException {
        try (var in = Catalogue.class.getResourceAsStream(file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha256);
        }
    }

    @Test
    void acceptsWhatIsSound() throws IOException {
        var catalogue = catalogue(TREE, LIST, "1.1");
        assertThat(catalogue.resolve("ISO 1:2001 4.1")).isPresent();
        assertThat(catalogue.checklist("1.1").orElseThrow().itemsFor("STAGE2")).hasSize(1);
    }

    @ParameterizedTest(name = "with {1} for {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "'4.1', 'parent': '4' | '4.1', 'parent': null | has no parent",
                "'4.1', 'parent': '4' | '4.1', 'parent': '5' | does not belong to 5",
                "'4.1', 'parent': '4' | '5.1.1', 'parent': '5.1' | no parent 5.1 in the tree",
                "'4.1', 'parent': '4' | '4', 'parent': null | is twice",
                "'4.1', 'parent': '4' | 'x', 'parent': '4' | not a clause number",
                "'(own)' | 'own' | brackets",
                "'Four' | '(Four)' | brackets",
                "'Τέσσερα' | ' ' | both languages",
                "'titled': true, | ~~ | titled",
                "'titled': true, | 'titled': true, 'titled': true, | Duplicate",
                "'titled': true, | 'titled': true, 'text': 'x', | text"
            })
    void refusesATree(String given, String instead, String reason) {
        assertThatThrownBy(() -> catalogue(changed(TREE, given, instead), LIST, "1.1"))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest(name = "with {1} for {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "'clause': '4.1' | 'clause': '4.2' | has no 4.2",
                "'ISO 1:2001 4' | 'ISO 1:2001 5' | unknown reference",
                "'ISO 1:2001', 'items' | 'ISO 2:2002', 'items' | no clause tree for ISO 2:2002",
                "['STAGE2'] | [] | belongs to no audit",
                "'STAGE2' | 'STAGE3' | STAGE3",
                "'S2-4.1-01' | 's2' | malformed code",
                "'kind': 'QUESTION', | ~~ | kind and topic",
                "'clause': '4.1','reference': 'ISO 1:2001 4', | ~~ | points at no clause",
                "'el': 'Γιατί;' | 'el': '' | both languages",
                "'version': '1.1' | 'version': '1.2' | no checklist has the current version"
            })
    void refusesAChecklist(String given, String instead, String reason) {
        var list = LIST.replace(",\n   \"reference\"", ",\"reference\"");
        assertThatThrownBy(() -> catalogue(TREE, changed(list, given, instead), "1.1"))
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAChecklistThatIsTooWordy() {
        assertThatThrownBy(() -> catalogue(TREE, LIST.replace("Why?", "W".repeat(401)), "1.1"))
                .hasMessageContaining("too long");
    }

    @Test
    void refusesTheSameCodeTwice() {
        var item = LIST.substring(LIST.indexOf("[\n") + 1, LIST.lastIndexOf(']'));
        assertThatThrownBy(() -> catalogue(TREE, LIST.replace(item, item + "," + item), "1.1"))
                .hasMessageContaining("S2-4.1-01 twice");
    }

    private static Catalogue catalogue(String tree, String list, String current) throws IOException {
        return new Catalogue(
                List.of(Catalogue.parse(tree, ClauseTree.class)),
                List.of(Catalogue.parse(list, Checklist.class)),
                current);
    }

    private static String changed(String json, String given, String instead) {
        var from = given.replace('\'', '"');
        assertThat(json).as("the test changes something").contains(from);
        return json.replaceFirst(Pattern.quote(from), instead.replace('\'', '"'));
    }
}
