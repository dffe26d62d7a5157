package org.attesta.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import org.attesta.checklist.ChecklistChange.ChangedPart;
import org.attesta.standard.Checklist;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.ChecklistUse;
import org.attesta.standard.Clause;
import org.attesta.standard.ItemKind;
import org.attesta.standard.ItemTopic;
import org.attesta.standard.Standards;
import org.attesta.standard.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference between two versions of the checklist")
class ChecklistDifferenceTest {

    private static ChecklistItem item(String code, String clause, String english) {
        return new ChecklistItem(
                code,
                ItemKind.QUESTION,
                ItemTopic.GENERAL,
                EnumSet.of(ChecklistUse.STAGE2),
                Clause.of(clause),
                null,
                new Words(english, "Γιατί;"),
                new Words("Records", "Αρχεία"));
    }

    private static Checklist checklist(ChecklistItem... items) {
        return new Checklist("2026.1", Standards.SMS, List.of(items));
    }

    @Test
    void isNothingBetweenEqualOnes() {
        assertThat(ChecklistDifference.between(
                        checklist(item("A-1", "4.1", "Why?")), checklist(item("A-1", "4.1", "Why?"))))
                .isEmpty();
    }

    @Test
    void isToldInTheOrderOfTheStandard() {
        var before = checklist(item("A-1", "8.10", "Gone?"), item("A-2", "8.9", "Why?"), item("A-3", "4.1", "Same?"));
        var after = checklist(item("A-3", "4.1", "Same?"), item("A-2", "8.9", "Who?"), item("A-4", "8.1", "New?"));
        assertThat(ChecklistDifference.between(before, after))
                .extracting(ChecklistChange::clause, ChecklistChange::code, ChecklistChange::kind)
                .containsExactly(
                        tuple("8.1", "A-4", ChecklistChangeKind.ADDED),
                        tuple("8.9", "A-2", ChecklistChangeKind.CHANGED),
                        tuple("8.10", "A-1", ChecklistChangeKind.REMOVED));
    }

    @Test
    void namesEachPartThatChangedAndNoOther() {
        var changes = ChecklistDifference.between(
                checklist(item("A-1", "4.1", "Why?")), checklist(item("A-1", "4.2", "Who?")));
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).parts())
                .containsExactly(
                        new ChangedPart("clause", "4.1", "4.2"), new ChangedPart("question.en", "Why?", "Who?"));
    }

    @Test
    void givesTheWordsOfWhatCame() {
        var changes = ChecklistDifference.between(checklist(), checklist(item("A-1", "4.1", "Why?")));
        assertThat(changes.get(0).parts())
                .extracting(ChangedPart::part, ChangedPart::before, ChangedPart::after)
                .startsWith(tuple("question.en", null, "Why?"))
                .hasSize(4);
    }
}
