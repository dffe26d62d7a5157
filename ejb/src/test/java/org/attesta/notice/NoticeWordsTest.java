package org.attesta.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.attesta.shared.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of a notice")
class NoticeWordsTest {

    private static final Locale GREEK = Locale.forLanguageTag("el");

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void areThereInBothLanguagesAndNameTheSame(NoticeKind kind) {
        for (var part : new String[] {"notice.subject.", "notice.text."}) {
            var english = Text.of(part + kind, "F-2026-0001", "2026-12-01").in(Locale.ENGLISH);
            var greek = Text.of(part + kind, "F-2026-0001", "2026-12-01").in(GREEK);
            assertThat(greek).isNotEqualTo(english).doesNotContain("{");
            assertThat(english).doesNotContain("{");
            assertThat(greek.contains("F-2026-0001")).isEqualTo(english.contains("F-2026-0001"));
        }
    }
}
