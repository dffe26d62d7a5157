package org.attesta.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An application that was reviewed")
class ApplicationTest {

    private final Application application = Told.reviewed(Told.draft(), Told.review());

    @Test
    void keepsWhoReviewedItAndWhen() {
        var row = application.row("Boreas", true);
        assertThat(row.reviewedBy()).isEqualTo(Told.MANAGER.name());
        assertThat(row.reviewedOn()).isEqualTo(Told.TODAY);
        assertThat(row.auditTimeBasis().table()).isEqualTo("QMS-MD5");
        assertThat(row.auditTimeBasis().effectivePersonnel()).isEqualByComparingTo("120");
        assertThat(application.row("Boreas", false).reviewedBy()).isNull();
        assertThat(application.row("Boreas", false).auditTimeBasis()).isNull();
    }

    @Test
    void hasToBeReviewedAnewWhenTheApplicantChangesIt() {
        var confirmed = Told.with(Told.review(), ReviewDraft.class, Map.of("effectivePersonnel", "20"));
        application.review(confirmed, Told.determined(Told.draft(), confirmed), Told.MANAGER, Told.TODAY);
        assertThat(application.auditTime()).isNotNull();

        application.save(Told.with(Told.draft(), ApplicationDraft.class, Map.of("scope", "\"Hosting from Volos\"")));

        assertThat(application.auditTime()).isNull();
        assertThat(application.reviewedOn()).isNull();
        var left = application.review();
        assertThat(left.sufficient()).isNull();
        assertThat(left.understood()).isNull();
        assertThat(left.able()).isNull();
        assertThat(left.considered()).isNull();
        assertThat(left.effectivePersonnel()).isNull();
        assertThat(left.auditTimeJustification()).isEqualTo(confirmed.auditTimeJustification());
        assertThat(Told.refusedBy(ReviewRules.acceptable(Told.situation(application, Told.MANAGER))))
                .contains("R-9.1.2.1", "R-9.1.2.1a", "R-9.1.2.1b", "R-9.1.2.1c", "R-9.1.2.1d", "R-9.1.4.3");
    }

    @Test
    void staysReviewedWhenTheApplicantSavesTheSameAgain() {
        application.save(Told.draft());
        assertThat(application.auditTime()).isNotNull();
        assertThat(application.reviewedOn()).isEqualTo(Told.TODAY);
        assertThat(application.review()).isEqualTo(Told.review());
    }

    @Test
    void wasSentInWithWhatItAnswers() {
        var told = Told.application(Told.draft());
        told.submit(Told.TODAY);
        var first = new Submission(told.row(null, true), 1, Instant.EPOCH, Told.TODAY, "Eleni").row();
        told.startReview(Told.MANAGER);
        told.requestInfo(new RequestInfo(List.of("Which unit?", "Which shifts?")));
        told.save(Told.with(Told.draft(), ApplicationDraft.class, Map.of("unit", "\"Night shift\"")));
        told.answer(new AnswerInfo("The night shift."));
        var second = new Submission(told.row(null, true), 2, Instant.EPOCH, Told.TODAY, "Eleni").row();

        assertThat(first.content()).isEqualTo(Told.draft());
        assertThat(first.gaps()).isEmpty();
        assertThat(second.content().unit()).isEqualTo("Night shift");
        assertThat(second.gaps()).containsExactly("Which unit?", "Which shifts?");
        assertThat(second.answer()).isEqualTo("The night shift.");
        assertThat(second.number()).isEqualTo("APP-2026-0001-R2");
    }

    @ParameterizedTest(name = "client {0}, body {1}: {2}")
    @CsvSource({"false, false, NONE", "true, false, CLIENT", "false, true, BODY", "true, true, BOTH"})
    void waitsForTheSignatureThatItsProposalLacks(boolean client, boolean body, AgreementSignatures expected) {
        var agreement = Agreement.proposed(
                new Propose(BigDecimal.TEN, "EUR", "Three years", null), null, List.of(), Told.TODAY);
        var byClient = client ? agreement.signedByClient("Eleni", Told.TODAY) : agreement;
        assertThat(AgreementSignatures.of(body ? byClient.signedByBody("Maria", Told.TODAY) : byClient))
                .isEqualTo(expected);
    }
}
