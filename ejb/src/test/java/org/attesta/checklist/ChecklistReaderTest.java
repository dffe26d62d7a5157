package org.attesta.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.attesta.shared.BadInput;
import org.attesta.shared.CanonicalJson;
import org.attesta.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A checklist that is brought in")
class ChecklistReaderTest {

    private static final Standards STANDARDS = new Standards();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The checklist as it is given out, under a new name. */
    private static ObjectNode exported(String version) {
        var content = ChecklistContent.of(STANDARDS.checklist(version));
        return ((ObjectNode) CanonicalJson.tree(content)).put("version", "2099.1");
    }

    private static List<String> problems(ObjectNode content) {
        return ChecklistReader.problems(content, STANDARDS).stream()
                .map(e -> e.field() + ": " + e.message().in(Locale.ENGLISH))
                .toList();
    }

    private static ObjectNode itemOf(ObjectNode content, String code) {
        return (ObjectNode) StreamSupport.stream(content.path("items").spliterator(), false)
                .filter(item -> item.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int placeOf(ObjectNode content, String code) {
        for (int i = 0; i < content.path("items").size(); i++) {
            if (content.path("items").path(i).path("code").asText().equals(code)) {
                return i;
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void isTakenAsItWasGivenOut() {
        var written = exported("2026.2").toPrettyString().getBytes(StandardCharsets.UTF_8);
        var read = ChecklistReader.read(ChecklistFile.read(written), STANDARDS);
        assertThat(read.version()).isEqualTo("2099.1");
        assertThat(read.items()).isEqualTo(STANDARDS.checklist("2026.2").items());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "format | 'attesta-checklist/2' | format: Must be one of attesta-checklist/1.",
                "format | null | format: Must not be empty.",
                "version | '2026' | version: Year and running number, such as 2027.1.",
                "version | '2026.01' | version: Year and running number, such as 2027.1.",
                "version | '2026.2-b' | version: Year and running number, such as 2027.1.",
                "version | 2026.3 | version: Text is expected here.",
                "standard | 'ISO/IEC 27001:2022' | standard: Must be one of ISO/IEC 20000-1:2018.",
                "items | [] | items: Must not be empty.",
                "items | 'none' | items: Must not be empty.",
                "title | 'Mine' | title: This field is not known."
            })
    void namesWhatIsWrongWithTheWhole(String field, String value, String problem) throws Exception {
        var content = exported("2026.2");
        content.set(field, JSON.readTree(value.replace('\'', '"')));
        assertThat(problems(content)).containsExactly(problem);
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "S2-4.1-01 | code | 's2-4.1' | .code: Capital letters",
                "S2-4.1-01 | code | null | .code: Must not be empty.",
                "S2-4.2-01 | code | 'S2-4.1-01' | .code: The code of items[",
                "S2-4.1-01 | kind | 'REMARK' | .kind: Must be one of",
                "S2-4.1-01 | kind | 3 | .kind: Text is expected here.",
                "S2-4.1-01 | topic | 'TICKETS' | .topic: Must be one of",
                "S2-4.1-01 | audits | [] | .audits: Name at least one audit.",
                "S2-4.1-01 | audits | ['STAGE2','STAGE2','RECERTIFICATION'] | .audits[1]: Named twice.",
                "S2-4.1-01 | audits | ['STAGE3'] | .audits[0]: Must be one of",
                "S2-4.1-01 | clause | '4.9' | .clause: ISO/IEC 20000-1:2018 has no such clause.",
                "S2-4.1-01 | clause | 'A.5' | .clause: ISO/IEC 20000-1:2018 has no such clause.",
                "S2-4.1-01 | clause | '1.2' | .clause: Nobody audits against this clause.",
                "S2-4.1-01 | clause | null | .clause: Clause or reference must say",
                "S2-4.1-01 | reference | 'ISO/IEC 17021-1:2011 9.1' | .reference: No clause of the documents",
                "S2-4.1-01 | question | 'Why?' | .question: Has the wrong shape.",
                "S2-4.1-01 | question | {'en':'Why?'} | .question.el: Must not be empty.",
                "S2-4.1-01 | question | {'en':' ','el':'Γιατί;'} | .question.en: Must not be empty.",
                "S2-4.1-01 | question | {'en':'Γιατί;','el':'Γιατί;'} | .question.en: No word in Latin letters",
                "S2-4.1-01 | question | {'en':'Why?','el':'Why?'} | .question.el: No word in Greek letters",
                "S2-4.1-01 | question | {'en':'Why?','el':'Γιατί;','fr':'?'} | .question.fr: This field is not known.",
                "S2-4.1-01 | question | {'en':'A\\u0000','el':'Γιατί;'} | .question.en: Cannot be used as given.",
                "S2-4.1-01 | note | 'x' | .note: This field is not known.",
                "S1-OBJ-A | audits | ['STAGE1','STAGE2'] | .audits: An item of this kind is asked in STAGE1 alone.",
                "S1-OBJ-A | reference | 'ISO/IEC 17021-1:2015 9.4.4' | .reference: Must be one of",
                "S1-DOC-01 | audits | ['STAGE2'] | .audits: An item of this kind is asked in STAGE1 alone.",
                "SV-A | audits | ['RECERTIFICATION'] | .audits: An item of this kind is asked in SURVEILLANCE at least."
            })
    void namesTheItemAndItsField(String code, String field, String value, String problem) throws Exception {
        var content = exported("2026.2");
        var path = "items[" + placeOf(content, code) + "]";
        itemOf(content, code).set(field, JSON.readTree(value.replace('\'', '"')));
        assertThat(problems(content)).anySatisfy(said -> assertThat(said).startsWith(path + problem));
    }

    @Test
    void isNoLongerThanAnAuditorReads() {
        var content = exported("2026.2");
        itemOf(content, "S2-4.1-01").withObject("/question").put("en", "W".repeat(401));
        assertThat(problems(content))
                .containsExactly(
                        "items[" + placeOf(content, "S2-4.1-01") + "].question.en: Longer than 400 characters.");
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S1-OBJ-C | items: No item of the kind STAGE1_OBJECTIVE rests on ISO/IEC 17021-1:2015 9.3.1.2.2 c.",
                "SV-H | items: No item of the kind SURVEILLANCE_TOPIC rests on ISO/IEC 17021-1:2015 9.6.2.2 h.",
                "S2-5.3- | items: No item asks about 5.3 in STAGE2.",
                "S2-6.3- | items: No item asks about 6.3 in RECERTIFICATION.",
                "S1-DOC- | items: No item of the kind STAGE1_DOCUMENT: Stage 1 reads documents."
            })
    void leavesNothingOutThatGatesRelyOn(String code, String problem) {
        var content = exported("2026.2");
        var items = (ArrayNode) content.path("items");
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.path(i).path("code").asText().startsWith(code)) {
                items.remove(i);
            }
        }
        assertThat(problems(content)).contains(problem);
    }

    @Test
    void hasEachObjectiveOnce() {
        var content = exported("2026.2");
        itemOf(content, "S1-OBJ-B").put("reference", "ISO/IEC 17021-1:2015 9.3.1.2.2 a");
        assertThat(problems(content))
                .containsExactly(
                        "items: More than one item of the kind STAGE1_OBJECTIVE rests on ISO/IEC 17021-1:2015 9.3.1.2.2"
                                + " a.",
                        "items: No item of the kind STAGE1_OBJECTIVE rests on ISO/IEC 17021-1:2015 9.3.1.2.2 b.");
    }

    @Test
    void isToldAllProblemsAtOnce() {
        var content = exported("2026.2").put("version", "x");
        itemOf(content, "S2-4.1-01").put("topic", "x");
        itemOf(content, "SV-A").put("kind", "x");
        assertThat(problems(content)).hasSize(3);
        var refused = catchThrowableOfType(BadInput.class, () -> ChecklistReader.read(content, STANDARDS));
        assertThat(refused.errors()).hasSize(3);
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({"2026.9, 2026.10", "2026.10, 2027.1", "2026.1, 2026.2"})
    void isLaterByYearThenByNumber(String earlier, String later) {
        assertThat(VersionName.isLater(later, earlier)).isTrue();
        assertThat(VersionName.isLater(earlier, later)).isFalse();
        assertThat(VersionName.isLater(later, later)).isFalse();
    }
}
