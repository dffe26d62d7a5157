package org.attesta.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.application.Told.refusedBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.client.Address;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ISO/IEC 17021-1 9.1.1, 8.5.1, 5.1.2 and 9.1.3: arrows A1, A4 and A7 to A9. */
@DisplayName("An application")
class ApplicationRulesTest {

    @Test
    void isWrittenByTheApplicantWhileTheTurnIsTheApplicants() {
        assertThat(Arrays.stream(ApplicationState.values())
                        .filter(state -> ApplicationRules.writable(state).met()))
                .containsExactlyInAnyOrder(ApplicationState.DRAFT, ApplicationState.INFO_REQUESTED);
    }

    @Test
    void isSubmittedWhenItTellsEverything() {
        assertThat(submitted(Told.draft())).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind               | null                       | R-9.1.1",
                "kind               | \"TRANSFER\"             | R-9.1.1",
                "kind               | \"SCOPE_CHANGE\"         | R-9.1.1",
                "kind               | \"RECERTIFICATION\"      | R-9.1.1",
                "kind               | \"REACTIVATION\"         | R-9.1.1",
                "scope              | null                       | R-9.1.1a",
                "services           | \" \"                    | R-9.1.1a",
                "unit               | null                       | R-9.1.1a",
                "siteIds            | []                         | R-9.1.1b",
                "processes          | null                       | R-9.1.1b",
                "legalObligations   | null                       | R-9.1.1b",
                "personnel          | []                         | R-9.1.1b",
                "outsourcedProcesses| null                       | R-9.1.1c",
                "allByOthers        | null                       | R-9.1.1c",
                "standard           | \"ISO/IEC 20000-1:2011\" | R-9.1.1d",
                "consultancyUsed    | null                       | R-9.1.1e",
                "consultancyUsed    | true                       | R-9.1.1e",
                "authorityDeclared  | false                      | R-9.1.1",
                "declaredBy         | null                       | R-9.1.1",
            })
    void isNotSubmittedWithoutOneThing(String field, String value, String rule) {
        assertThat(submitted(Told.with(Told.draft(), ApplicationDraft.class, Map.of(field, value))))
                .containsExactly(rule);
    }

    @Test
    void isNotSubmittedForASiteWithoutAnAddress() {
        var situation = Told.situation(Told.application(Told.draft()), new Address(null, null, "Volos", "GR"));
        assertThat(refusedBy(ApplicationRules.complete(situation))).containsExactly("R-9.1.1b");
    }

    @ParameterizedTest(name = "fee {0} {1}, outline {2}: {3}")
    @CsvSource({
        "9800, EUR, Three years, ",
        "0, EUR, Three years, ",
        ", EUR, Three years, R-8.5.1",
        "9800, , Three years, R-8.5.1",
        "9800, EUR, ' ', R-8.5.1",
    })
    void isAnsweredWithAWholeProposal(BigDecimal fee, String currency, String outline, String refused) {
        var situation = Told.situation(Told.reviewed(Told.draft(), Told.review()), Told.MANAGER);
        assertThat(refusedBy(ApplicationRules.proposal(situation, new Propose(fee, currency, outline, null))))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void isSealedByEachSideOnceAndByName() {
        var application = agreed();
        assertThat(refusedBy(ApplicationRules.agreement(Told.situation(application, Told.APPLICANT))))
                .isEmpty();
        application.sign(new Sign("Eleni Papadaki"), Told.APPLICANT, Told.TODAY);
        assertThat(application.state()).isEqualTo(ApplicationState.PROPOSAL_SENT);
        assertThat(refusedBy(ApplicationRules.agreement(Told.situation(application, Told.APPLICANT))))
                .containsExactly("R-5.1.2");
        assertThat(refusedBy(ApplicationRules.agreement(Told.situation(application, Told.MANAGER))))
                .isEmpty();
        assertThat(refusedBy(ApplicationRules.signature(Told.situation(application, Told.MANAGER), new Sign(" "))))
                .containsExactly("R-5.1.2");
        application.sign(new Sign("Maria Konstantinou"), Told.MANAGER, Told.TODAY);
        assertThat(application.state()).isEqualTo(ApplicationState.AGREEMENT_SIGNED);
    }

    @ParameterizedTest(name = "text {0}: {1}")
    @CsvSource({"1, ", "0, R-8.3.4", ", "})
    void isSealedOnTheTextInForce(String version, String refused) {
        var proposed = agreed().agreement();
        var older = Told.with(
                proposed, Agreement.class, Map.of("dutiesVersion", version == null ? "null" : "\"" + version + "\""));
        assertThat(ApplicationRules.textInForce(older).met()).isEqualTo(refused == null);
        assertThat(ApplicationRules.textInForce(older).rule()).isEqualTo("R-8.3.4");
    }

    @Test
    void isPlannedWhenBothHaveSigned() {
        var application = agreed();
        assertThat(refusedBy(ApplicationRules.plannable(Told.situation(application, Told.MANAGER))))
                .containsExactly("R-5.1.2");
        application.sign(new Sign("Eleni Papadaki"), Told.APPLICANT, Told.TODAY);
        application.sign(new Sign("Maria Konstantinou"), Told.MANAGER, Told.TODAY);
        assertThat(refusedBy(ApplicationRules.plannable(Told.situation(application, Told.MANAGER))))
                .isEmpty();
    }

    @Test
    void leadsToOneCertificationOfTheStandardOnly() {
        var rival = UUID.randomUUID();
        var certified = Condition.block("C20", false, Text.of("certification.onlyOne"));
        var situation = Told.situation(Told.reviewed(Told.draft(), Told.review()), Told.MANAGER);
        assertThat(refusedBy(ReviewRules.acceptable(Told.crowded(situation, rival, certified))))
                .containsExactly("C20", "C20");
        assertThat(ApplicationRules.onlyOne(Told.crowded(situation, rival, certified), "A9"))
                .first()
                .satisfies(c -> assertThat(c.proof().id()).isEqualTo(rival));
    }

    @ParameterizedTest(name = "Stage 1 {0} to {1}, Stage 2 {2} to {3}: {4}")
    @CsvSource({
        "2026-12-01, 2026-12-02, 2026-12-03, 2026-12-04, ",
        "2026-12-01, 2026-12-01, 2026-12-02, 2026-12-02, ",
        "2026-11-30, 2026-12-02, 2026-12-03, 2026-12-04, R-9.1.3.2",
        "2026-12-01, 2026-12-02, 2026-12-02, 2026-12-04, R-9.3.1.1",
        "2026-12-02, 2026-12-01, 2026-12-03, 2026-12-04, R-9.3.1.1",
        "2026-12-01, 2026-12-02, 2026-12-04, 2026-12-03, R-9.3.1.1",
        "2026-12-01, 2026-12-02, , 2026-12-03, R-9.1.3.2",
    })
    void isPlannedWithItsStagesInOrderAndAhead(
            LocalDate from1, LocalDate to1, LocalDate from2, LocalDate to2, String refused) {
        var situation = Told.situation(agreed(), Told.MANAGER);
        var dates = new PlanProgramme(from1, to1, from2, to2, null, null, null);
        assertThat(refusedBy(ApplicationRules.programmeDates(situation, dates)))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    private static Application agreed() {
        var application = Told.reviewed(Told.draft(), Told.review());
        application.accept();
        application.propose(new Propose(BigDecimal.TEN, "EUR", "Three years", null), null, Told.TODAY);
        return application;
    }

    private static List<String> submitted(ApplicationDraft draft) {
        return refusedBy(ApplicationRules.complete(Told.situation(Told.application(draft), Told.APPLICANT)));
    }
}
