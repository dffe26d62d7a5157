package org.attesta.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attesta.application.ApplicationDraft;
import org.attesta.application.ApplicationKind;
import org.attesta.application.PlanProgramme;
import org.attesta.audittime.PersonnelGroup;
import org.attesta.shared.BadInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form of a record")
class RecordFormTest {

    @Test
    void givesBackTheRecordItWasFilledWith() {
        var group = new PersonnelGroup("Service desk", 74, new BigDecimal("7.5"), null, null);

        assertThat(RecordForm.of(PersonnelGroup.class, group).read()).isEqualTo(group);
    }

    @Test
    void leavesOutWhatStandsBesideIt() {
        var form = new RecordForm<>(ApplicationDraft.class);
        form.getText().put("kind", "INITIAL");
        form.getText().put("allByOthers", "false");

        var draft = form.read("", Map.of("siteIds", List.of(), "personnel", List.of()));

        assertThat(draft.kind()).isEqualTo(ApplicationKind.INITIAL);
        assertThat(draft.allByOthers()).isFalse();
        assertThat(draft.scope()).isNull();
    }

    @Test
    void takesNumbersAsGreeksWriteThem() {
        var form = new RecordForm<>(PersonnelGroup.class);
        form.getText().put("hoursPerDay", " 7,5 ");

        assertThat(form.read().hoursPerDay()).isEqualByComparingTo("7.5");
    }

    @Test
    void tellsAllThatCannotBeUnderstoodAtOnce() {
        var form = new RecordForm<>(PlanProgramme.class);
        form.getText().put("stage1From", "2027-02-30");
        form.getText().put("stage1To", "tomorrow");
        form.getText().put("stage2From", "2027-03-01");
        form.getText().put("surveillance1", "+999999999-12-31");

        var bad = catchThrowableOfType(BadInput.class, form::read);

        assertThat(bad.errors()).extracting(e -> e.field()).containsExactly("stage1From", "stage1To", "surveillance1");
        assertThat(form.getText()).containsEntry("stage1To", "tomorrow");
    }

    @Test
    void asksForAWholeNumberWhereOneIsMeant() {
        var form = new RecordForm<>(PersonnelGroup.class);
        form.getText().put("persons", "30,5");
        form.getText().put("hoursPerDay", "seven");

        var bad = catchThrowableOfType(BadInput.class, form::read);

        assertThat(bad.errors())
                .extracting(e -> e.message().key())
                .containsExactly("shared.notWhole", "shared.notANumber");
    }

    @Test
    void namesTheRowOfAMistake() {
        var right = new RecordForm<>(PersonnelGroup.class);
        var wrong = new RecordForm<>(PersonnelGroup.class);
        wrong.getText().put("persons", "seventy");

        var bad = catchThrowableOfType(BadInput.class, () -> RecordForm.readAll("personnel", List.of(right, wrong)));

        assertThat(bad.errors()).extracting(e -> e.field()).containsExactly("personnel[1].persons");
    }

    @Test
    void keepsDatesAsTyped() {
        var dates = new PlanProgramme(LocalDate.of(2027, 1, 11), null, null, null, null, null, null);

        assertThat(RecordForm.of(PlanProgramme.class, dates).getText()).containsEntry("stage1From", "2027-01-11");
    }

    @Test
    void keepsWhatWasTypedAndTakesWhatSomebodyElseChanged() {
        var form = RecordForm.of(PersonnelGroup.class, new PersonnelGroup("Athens", 74, null, null, null));
        form.getText().put("persons", "75");
        form.getText().put("hoursPerDay", "");
        form.getText().put("justification", null);

        form.catchUp(new PersonnelGroup("Athens and Piraeus", 80, new BigDecimal("6"), null, null));

        assertThat(form.read())
                .isEqualTo(new PersonnelGroup("Athens and Piraeus", 75, new BigDecimal("6"), null, null));
    }

    @Test
    void takesTheNewerRowsOnlyWhereNoneWasTouched() {
        var before = rows(new PersonnelGroup("Athens", 74, null, null, null));
        var newer = rows(new PersonnelGroup("Athens", 80, null, null, null));
        var untouched = rows(new PersonnelGroup("Athens", 74, null, null, null));
        var touched = rows(new PersonnelGroup("Athens", 75, null, null, null));

        assertThat(RecordForm.catchUp(untouched, before, newer)).isSameAs(newer);
        assertThat(RecordForm.catchUp(touched, before, newer)).isSameAs(touched);
        assertThat(RecordForm.catchUp(rows(), before, newer)).isEmpty();
    }

    private static List<RecordForm<PersonnelGroup>> rows(PersonnelGroup... groups) {
        return Stream.of(groups)
                .map(g -> RecordForm.of(PersonnelGroup.class, g))
                .toList();
    }
}
