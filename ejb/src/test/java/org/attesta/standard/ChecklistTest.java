package org.attesta.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The current checklist")
class ChecklistTest {

    private static final Standards STANDARDS = new Standards();
    private static final ClauseTree TREE = STANDARDS.clauseTree(Standards.SMS);

    /** Rulebook §4.2: where documented information is demanded; 8.5.2 stands for its three subclauses. */
    private static final List<String> DOCUMENTED = List.of(
            "4.3 5.2.1 6.1.2 6.2.1 6.3 7.2 7.5.4 8.1 8.2.2 8.2.3 8.2.4 8.2.5 8.2.6 8.3.2 8.3.3 8.3.4.1 8.3.4.2 8.4.1",
            "8.4.2 8.4.3 8.5.1.1 8.5.1.2 8.5.1.3 8.5.2 8.5.3 8.6.1 8.6.2 8.6.3 8.7.1 8.7.2 8.7.3.1 8.7.3.2 8.7.3.3",
            "9.1 9.2 9.3 9.4 10.1 10.2");

    static Checklist checklist() {
        return STANDARDS.checklist(STANDARDS.currentVersion());
    }

    static Stream<Requirement> auditableLeaves() {
        return TREE.auditableLeaves().stream();
    }

    @ParameterizedTest
    @MethodSource("auditableLeaves")
    void asksAboutEveryRequirementInStage2(Requirement requirement) {
        var inOperation = requirement.clause().within(Clause.of("8"));
        assertThat(STANDARDS.itemsFor("STAGE2"))
                .filteredOn(item -> requirement.clause().equals(item.clause()))
                .hasSizeGreaterThanOrEqualTo(inOperation ? 2 : 1);
    }

    @ParameterizedTest
    @MethodSource("auditableLeaves")
    void asksAboutEveryRequirementInRecertification(Requirement requirement) {
        assertThat(STANDARDS.itemsFor("RECERTIFICATION"))
                .anyMatch(item -> requirement.clause().equals(item.clause()));
    }

    @ParameterizedTest
    @EnumSource(ItemTopic.class)
    void hasAtLeastThreeItemsOnEachTopic(ItemTopic topic) {
        assertThat(STANDARDS.itemsFor("STAGE2"))
                .filteredOn(item -> item.topic() == topic)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void hasTheSevenObjectivesOfStage1() {
        assertThat(STANDARDS.itemsFor("STAGE1"))
                .filteredOn(item -> item.kind() == ItemKind.STAGE1_OBJECTIVE)
                .extracting(ChecklistItem::code, ChecklistItem::reference)
                .containsExactlyElementsOf(Stream.of("A", "B", "C", "D", "E", "F", "G")
                        .map(point -> tuple("S1-OBJ-" + point, "ISO/IEC 17021-1:2015 9.3.1.2.2 " + point.toLowerCase()))
                        .toList());
    }

    @Test
    void asksInStage1ForAllDocumentedInformationThatTheStandardDemands() {
        assertThat(STANDARDS.itemsFor("STAGE1"))
                .filteredOn(item -> item.kind() == ItemKind.STAGE1_DOCUMENT)
                .extracting(item -> item.clause().number())
                .containsAll(DOCUMENTED.stream()
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .toList());
    }

    @Test
    void hasTheEightTopicsOfEverySurveillance() {
        assertThat(STANDARDS.itemsFor("SURVEILLANCE"))
                .filteredOn(item -> item.kind() == ItemKind.SURVEILLANCE_TOPIC)
                .extracting(ChecklistItem::reference)
                .containsExactly(Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                        .map(point -> "ISO/IEC 17021-1:2015 9.6.2.2 " + point)
                        .toArray(String[]::new));
    }

    @Test
    void isBilingualThroughout() {
        assertThat(texts()).allSatisfy(words -> {
            assertThat(words.en()).isNotEqualTo(words.el()).doesNotContainPattern("\\p{IsGreek}");
            assertThat(words.el()).containsPattern("\\p{IsGreek}").doesNotContainPattern("[A-Za-z]{2}");
        });
    }

    @Test
    void isShortAndTidy() {
        assertThat(texts())
                .flatMap(words -> List.of(words.en(), words.el()))
                .allSatisfy(text -> assertThat(text.length()).isBetween(20, ChecklistItem.MAX_LENGTH))
                .allSatisfy(text -> assertThat(text).isEqualTo(text.strip()).doesNotContain("  "));
    }

    @Test
    void asksNothingTwice() {
        var counts = checklist().items().stream()
                .collect(Collectors.groupingBy(item -> item.question().en(), Collectors.counting()));
        assertThat(counts).allSatisfy((question, count) -> assertThat(count).isOne());
        assertThat(checklist().items()).extracting(ChecklistItem::code).doesNotHaveDuplicates();
    }

    @Test
    void namesTheClauseInTheCode() {
        assertThat(checklist().items())
                .filteredOn(item -> item.code().startsWith("S2-"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.code()).startsWith("S2-" + item.clause() + "-"));
    }

    @Test
    void keepsStage1DocumentsOutOfTheOtherAudits() {
        assertThat(checklist().items())
                .filteredOn(item -> item.kind() == ItemKind.STAGE1_OBJECTIVE || item.kind() == ItemKind.STAGE1_DOCUMENT)
                .allSatisfy(item -> assertThat(item.audits()).isEqualTo(EnumSet.of(ChecklistUse.STAGE1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOLLOW_UP", "SCOPE_EXTENSION", "SHORT_NOTICE", "", "stage2"})
    void hasNothingForAuditsWithoutAChecklist(String auditType) {
        assertThat(STANDARDS.itemsFor(auditType)).isEmpty();
    }

    private static List<Words> texts() {
        return checklist().items().stream()
                .flatMap(item -> Stream.of(item.question(), item.evidence()))
                .toList();
    }
}
