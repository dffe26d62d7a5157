package org.attesta.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.application.Told.refusedBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attesta.application.ApplicationSituation.ReviewerFacts;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ISO/IEC 17021-1 9.1.2, 9.1.4, 5.2.6, 5.2.7; worked example E10 of the rulebook. */
@DisplayName("A review")
class ReviewRulesTest {

    private static final Condition CONFLICT = Condition.block("R-5.2.13", false, Text.of("shared.reason"));

    @Test
    void isWrittenUnderReviewOnly() {
        assertThat(Arrays.stream(ApplicationState.values())
                        .filter(state -> ReviewRules.reviewable(state).met()))
                .containsExactly(ApplicationState.UNDER_REVIEW);
    }

    @Test
    void thatIsCompleteMayAccept() {
        assertThat(accepted(Told.draft(), Told.review())).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sufficient     | null  | R-9.1.2.1a",
                "sufficient     | false | R-9.1.2.1a",
                "understood     | null  | R-9.1.2.1b",
                "able           | null  | R-9.1.2.1c",
                "considered     | null  | R-9.1.2.1d",
                "technicalAreas | []    | R-9.1.2.3",
                "table          | null  | R-9.1.4.3",
                "auditTimeJustification | \"  \" | R-9.1.4.3",
            })
    void needsEveryAnswer(String field, String value, String rule) {
        assertThat(accepted(Told.draft(), Told.with(Told.review(), ReviewDraft.class, Map.of(field, value))))
                .containsExactly(rule);
    }

    @ParameterizedTest(name = "internal audits by the body until {0}, wait of {1} months: {2}")
    @CsvSource({
        "2024-12-01, 24, ",
        "2024-12-02, 24, R-5.2.6",
        "2024-12-01, 36, R-5.2.6",
        "2023-12-01, 36, ",
        "2026-12-01, 24, R-5.2.6",
    })
    void waitsAfterInternalAuditsByTheBody(String end, int months, String refused) {
        var review = Told.with(Told.review(), ReviewDraft.class, Map.of("bodyInternalAuditEnd", quoted(end)));
        assertThat(accepted(Told.draft(), review, months)).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @ParameterizedTest(name = "consultancy until {0}, related {1}, wait of {2} months: {3}")
    @CsvSource({
        "2025-01-31, true,  24, R-5.2.7",
        "2025-01-31, false, 24, ",
        "2024-12-02, true,  24, R-5.2.7",
        "2024-12-01, true,  24, ",
        "2024-12-01, true,  36, R-5.2.7",
    })
    void waitsAfterConsultancyByARelatedBody(String end, String related, int months, String refused) {
        var told = Map.of(
                "consultancyUsed",
                "true",
                "consultancyBy",
                "\"Meltemi Consulting\"",
                "consultancyEnd",
                quoted(end),
                "consultantRelated",
                related);
        var draft = Told.with(Told.draft(), ApplicationDraft.class, told);
        assertThat(accepted(draft, Told.review(), months)).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "null"})
    void refusesWhereOthersOperateEverything(String allByOthers) {
        var draft = Told.with(Told.draft(), ApplicationDraft.class, Map.of("allByOthers", allByOthers));
        assertThat(accepted(draft, Told.review())).containsExactly("R-20000-1-1.2");
    }

    @Test
    void isNobodysWhileItIsNotWritten() {
        var application = Told.application(Told.draft());
        assertThat(refusedBy(ReviewRules.acceptable(Told.situation(application, Told.MANAGER))))
                .contains("R-9.1.2.1");
    }

    @ParameterizedTest
    @CsvSource({"start-review, SUBMITTED", "accept, UNDER_REVIEW", "decline, UNDER_REVIEW"})
    void isAJobForTheCompetentAndImpartial(String action, String state) {
        var application = Told.reviewed(Told.draft(), Told.review());
        var arrow = ApplicationLifecycle.ARROWS.arrow(action, state).orElseThrow();
        var reviewer = new ReviewerFacts(false, List.of(CONFLICT));
        var situation = Told.situation(application, Told.MANAGER, reviewer, 24);
        assertThat(refusedBy(arrow.judgeAll(situation, null))).contains("R-7.1.2", "R-5.2.13");
        assertThat(refusedBy(ReviewRules.writable(situation))).containsExactly("R-7.1.2", "R-5.2.13");
        assertThat(refusedBy(ReviewRules.writable(Told.situation(application, Told.MANAGER))))
                .isEmpty();
    }

    @Test
    void asksNobodyElseForCompetence() {
        var application = Told.reviewed(Told.draft(), Told.review());
        var reviewer = new ReviewerFacts(false, List.of(CONFLICT));
        var situation = Told.situation(application, Told.actor(Role.PLAN), reviewer, 24);
        assertThat(ReviewRules.reviewer(situation)).isEmpty();
    }

    private static List<String> accepted(ApplicationDraft draft, ReviewDraft review) {
        return accepted(draft, review, 24);
    }

    private static List<String> accepted(ApplicationDraft draft, ReviewDraft review, int months) {
        var reviewer = new ReviewerFacts(true, List.of());
        return refusedBy(
                ReviewRules.acceptable(Told.situation(Told.reviewed(draft, review), Told.MANAGER, reviewer, months)));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
