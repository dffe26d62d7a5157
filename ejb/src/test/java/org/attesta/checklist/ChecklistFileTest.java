package org.attesta.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.attesta.shared.BadInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The file of a checklist")
class ChecklistFileTest {

    private static String refusal(byte[] bytes) {
        var refused = catchThrowableOfType(BadInput.class, () -> ChecklistFile.read(bytes));
        assertThat(refused).as("is refused").isNotNull();
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.errors().get(0).field()).isEqualTo("file");
        return refused.errors().get(0).message().in(Locale.ENGLISH);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isOneObject() {
        assertThat(ChecklistFile.read(utf8(" {\"version\": \"2026.1\"}\n"))
                        .path("version")
                        .asText())
                .isEqualTo("2026.1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | no JSON object",
                "null | no JSON object",
                "7 | no JSON object",
                "{\"a\": } | not JSON from line 1, column 7",
                "{\"a\": 1} {} | not JSON from line 1",
                "{'a': 1} | not JSON from line 1",
                "{\"a\": 1, \"a\": 2} | A field stands twice in one object, line 1",
                "{\"a\": \"Λ | not JSON"
            })
    void isRefusedWhenItIsNoJsonObject(String text, String why) {
        assertThat(refusal(utf8(text))).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16"})
    void isRefusedInUtf16(String charset) {
        assertThat(refusal("{\"a\": 1}".getBytes(Charset.forName(charset)))).contains("UTF-16");
    }

    @Test
    void isRefusedInAnotherEncodingAndWithAByteOrderMark() {
        assertThat(refusal("{\"a\": \"Γιατί\"}".getBytes(Charset.forName("windows-1253"))))
                .contains("not in UTF-8");
        assertThat(refusal(utf8("\uFEFF{\"a\": 1}"))).contains("byte order mark");
    }

    @Test
    void isRefusedWhenItIsEmptyOrTooLargeOrTooDeep() {
        assertThat(refusal(new byte[0])).contains("empty");
        assertThat(refusal(new byte[10 * 1024 * 1024])).contains("1024 KiB");
        assertThat(refusal(utf8("{\"a\":" + "[".repeat(100_000)))).contains("more than 10 levels");
    }

    @Test
    void isReadFromTheRecordHoweverLongItBecame() {
        var longer = "{\"a\": \"" + "a".repeat(ChecklistFile.LARGEST) + "\"}";
        assertThat(refusal(utf8(longer))).contains("1024 KiB");
        assertThat(ChecklistFile.stored(longer).path("a").asText()).hasSize(ChecklistFile.LARGEST);
    }
}
