package org.attesta.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attesta.audittime.Adjustment;
import org.attesta.audittime.AuditTimeFlag;
import org.attesta.shared.BadInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The audit time of a review")
class AuditTimeOfReviewTest {

    @Test
    void restsOnTheHeadcountThatTheApplicantTold() {
        var determined = Told.determined(Told.draft(), Told.review());
        assertThat(determined.time().tableDays()).isEqualByComparingTo("7");
        assertThat(determined.basis().effectivePersonnel()).isEqualByComparingTo("120");
        assertThat(determined.basis().source()).isNotBlank();
        assertThat(determined.open()).isEmpty();
    }

    @Test
    void isNotAskedForBeforeATableIsChosen() {
        var determined = Told.determined(Told.draft(), ReviewDraft.EMPTY);
        assertThat(determined.time()).isNull();
        assertThat(determined.open()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        " , -5, because, factor",
        "OTHER, , because, percent",
        "OTHER, -5, , justification",
        "OTHER, -5, ' ', justification",
    })
    void isOpenWhileAnAdjustmentIsIncomplete(String factor, String percent, String justification, String missing) {
        var determined = Told.determined(
                Told.draft(), adjusted(List.of(Told.adjustment(factor, percent, justification)), null, null));
        assertThat(determined.time()).isNull();
        assertThat(determined.open()).singleElement().satisfies(open -> {
            assertThat(open.rule()).isEqualTo("R-9.1.4.3");
            assertThat(open.blocks()).isTrue();
            assertThat(open.message().key()).isEqualTo("application.timeOpen." + missing);
            assertThat(open.message().in(Locale.ENGLISH)).isNotBlank();
            assertThat(open.message().in(Locale.forLanguageTag("el"))).isNotBlank();
        });
    }

    @Test
    void isOpenWhileNobodyIsCounted() {
        var nobody = Told.with(Told.draft(), ApplicationDraft.class, Map.of("personnel", "[]"));
        assertThat(Told.determined(nobody, Told.review()).open())
                .singleElement()
                .satisfies(
                        open -> assertThat(open.message().key()).isEqualTo("application.timeOpen.effectivePersonnel"));
    }

    @Test
    void isOpenWhileAFactorIsUsedBeyondItsRange() {
        var tooMuch = adjusted(List.of(Told.adjustment("ALREADY_CERTIFIED", "-25", "because")), null, null);
        assertThat(Told.refusedBy(Told.determined(Told.draft(), tooMuch).open()))
                .containsExactly("AT-1");
    }

    @ParameterizedTest(name = "{0} persons, {1} days by hand: {2}")
    @CsvSource({
        "10700, , ",
        "10701, , MD5",
        "10701, 22, ",
        "10701, 21.5, MD5",
        "20000, 30, ",
        "120, 30, MD5",
    })
    void isSetByHandAboveTheTable(BigDecimal persons, BigDecimal byHand, String refused) {
        var determined = Told.determined(Told.draft(), adjusted(List.of(), persons, byHand));
        assertThat(Told.refusedBy(determined.open())).isEqualTo(refused == null ? List.of() : List.of(refused));
        if (refused == null) {
            assertThat(determined.time().flags())
                    .isEqualTo(byHand == null ? List.of() : List.of(AuditTimeFlag.SET_BY_HAND));
            assertThat(determined.time().total()).isEqualByComparingTo(byHand == null ? new BigDecimal(22) : byHand);
            assertThat(determined.basis().daysByHand()).isEqualTo(byHand);
        }
    }

    @ParameterizedTest
    @CsvSource({"WEATHER, -5, adjustments[0].factor", "OTHER, -5, table"})
    void isNoQuestionForNonsense(String factor, String percent, String field) {
        var review = adjusted(List.of(Told.adjustment(factor, percent, "because")), null, null);
        var asked = field.equals("table") ? Told.with(review, ReviewDraft.class, Map.of("table", "\"NONE\"")) : review;
        assertThatThrownBy(() -> Told.determined(Told.draft(), asked))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.errors().stream().map(BadInput.FieldError::field))
                                .containsExactly(field));
    }

    private static ReviewDraft adjusted(List<Adjustment> adjustments, BigDecimal persons, BigDecimal byHand) {
        return new ReviewDraft(
                true,
                true,
                true,
                true,
                null,
                null,
                Set.of("NETWORK"),
                "QMS-MD5",
                persons,
                byHand,
                adjustments,
                null,
                "As the table says");
    }
}
