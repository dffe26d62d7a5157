package org.attesta.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.stream.Stream;
import org.attesta.shared.Rules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The register of standards")
class StandardsTest {

    private static final Locale GREEK = Locale.forLanguageTag("el-GR");

    /** Every number of ISO/IEC 20000-1:2018 with requirements, written down from the outline and not from our file. */
    private static final List<String> NUMBERS = Stream.of(
                    "4 4.1 4.2 4.3 4.4",
                    "5 5.1 5.2 5.2.1 5.2.2 5.3",
                    "6 6.1 6.1.1 6.1.2 6.1.3 6.2 6.2.1 6.2.2 6.3",
                    "7 7.1 7.2 7.3 7.4 7.5 7.5.1 7.5.2 7.5.3 7.5.4 7.6",
                    "8 8.1",
                    "8.2 8.2.1 8.2.2 8.2.3 8.2.3.1 8.2.3.2 8.2.4 8.2.5 8.2.6",
                    "8.3 8.3.1 8.3.2 8.3.3 8.3.4 8.3.4.1 8.3.4.2",
                    "8.4 8.4.1 8.4.2 8.4.3",
                    "8.5 8.5.1 8.5.1.1 8.5.1.2 8.5.1.3 8.5.2 8.5.2.1 8.5.2.2 8.5.2.3 8.5.3",
                    "8.6 8.6.1 8.6.2 8.6.3",
                    "8.7 8.7.1 8.7.2 8.7.3 8.7.3.1 8.7.3.2 8.7.3.3",
                    "9 9.1 9.2 9.2.1 9.2.2 9.3 9.4",
                    "10 10.1 10.1.1 10.1.2 10.2")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private static final List<String> UNTITLED =
            List.of("6.1.1", "6.1.2", "6.1.3", "8.2.3.1", "8.2.3.2", "9.2.1", "9.2.2", "10.1.1", "10.1.2");

    private final Standards standards = new Standards();
    private final ClauseTree sms = standards.clauseTree(Standards.SMS);

    static Stream<ClauseTree> trees() {
        return new Standards().clauseTrees().stream();
    }

    @Test
    void hasEveryAuditableClauseOfTheAuditedStandardAndNoOther() {
        assertThat(sms.auditable()).extracting(Requirement::number).containsExactlyElementsOf(NUMBERS);
    }

    @Test
    void knowsTheChaptersThatHoldNoRequirements() {
        assertThat(sms.requirements())
                .filteredOn(r -> !r.auditable())
                .extracting(Requirement::number)
                .containsExactly("1", "1.1", "1.2", "2", "3", "3.1", "3.2");
    }

    @Test
    void marksTheLabelsThatAreOurOwn() {
        assertThat(sms.requirements())
                .filteredOn(r -> !r.titled())
                .extracting(Requirement::number)
                .containsExactlyElementsOf(UNTITLED);
    }

    @ParameterizedTest
    @MethodSource("trees")
    void speaksBothLanguages(ClauseTree tree) {
        assertThat(tree.requirements()).extracting(Requirement::title).allSatisfy(title -> {
            assertThat(title.en()).doesNotContainPattern("\\p{IsGreek}");
            assertThat(title.el()).containsPattern("\\p{IsGreek}").doesNotContainPattern("[A-Za-z]");
        });
    }

    @ParameterizedTest
    @MethodSource("trees")
    void keepsTitlesAsShortAsTitlesAre(ClauseTree tree) {
        assertThat(tree.requirements())
                .extracting(Requirement::title)
                .allSatisfy(title -> assertThat(title.en()).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource({
        "8.6.1, en, Incident management",
        "8.6.1, el, Διαχείριση περιστατικών",
        "8.6.1, fr, Incident management",
        "9.3, el, Ανασκόπηση από τη διοίκηση"
    })
    void givesTheTitleInTheReadersLanguage(String number, String language, String title) {
        assertThat(standards.title(number, Locale.forLanguageTag(language))).isEqualTo(title);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"8.8", "11", "8.6.1 ", "08.6", "8.6.1.1", "A.5.1", "<b>"})
    void doesNotContainWhatTheStandardLacks(String number) {
        assertThat(standards.contains(number)).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> standards.title(number, GREEK));
    }

    @Test
    void tellsGroupsFromLeaves() {
        assertThat(sms.isLeaf("8.5.1")).isFalse();
        assertThat(sms.isLeaf("8.5.1.1")).isTrue();
        assertThat(sms.childrenOf("8.6")).extracting(Requirement::number).containsExactly("8.6.1", "8.6.2", "8.6.3");
        assertThat(sms.childrenOf(null)).hasSize(10);
        assertThat(sms.auditableLeaves())
                .extracting(Requirement::number)
                .containsExactlyElementsOf(NUMBERS.stream()
                        .filter(number -> NUMBERS.stream().noneMatch(other -> other.startsWith(number + ".")))
                        .toList());
    }

    @Test
    void resolvesFullReferences() {
        assertThat(standards.resolve("ISO/IEC 17021-1:2015 9.5.2 b"))
                .get()
                .extracting(place -> place.title(GREEK))
                .isEqualTo("(Επαλήθευση μειζόνων μη συμμορφώσεων)");
        assertThat(standards.resolve("ISO/IEC 17021-1:2011 9.1.3")).isEmpty();
        assertThat(standards.resolve("ISO/IEC 17021-1:2015")).isEmpty();
        assertThat(standards.resolve("IAF MD 2")).isEmpty();
    }

    @Test
    void knowsEveryClauseThatARuleCites() throws IOException {
        var rules = new Properties();
        try (var in = Rules.class.getResourceAsStream("rules.properties")) {
            rules.load(in);
        }
        assertThat(rules.values().stream().map(Object::toString))
                .filteredOn(citation -> citation.startsWith("ISO/IEC "))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(standards.resolve(citation)).isPresent());
    }

    @Test
    void offersItsVersions() {
        assertThat(standards.versions()).contains(standards.currentVersion());
        assertThat(standards.checklist(standards.currentVersion()).standard()).isEqualTo(Standards.SMS);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> standards.checklist("1999.1"));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> standards.clauseTree("ISO 9001:2015"));
    }
}
