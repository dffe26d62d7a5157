package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.attesta.job.Api;
import org.attesta.job.ApplicationJob;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The fees of a proposal")
@ExtendWith(RunningAttesta.class)
class FeesIT {

    private final MainJob job = new MainJob(RunningAttesta.url(), Transcript.none());
    private ApplicationJob application;

    @BeforeEach
    void anAcceptedApplication() {
        job.from(LocalDate.parse("2026-12-01"));
        application = new ApplicationJob(job).writes().submits().isReviewed();
    }

    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    private static String body(String fees) {
        return "{\"currency\":\"EUR\",\"programmeOutline\":\"Three years\",\"fees\":" + fees.replace('\'', '"') + "}";
    }

    private Api.Answer proposed(String fees) {
        return job.planner.post(application.path() + "/propose", body(fees));
    }

    /** 5.5 days of the initial audit, 2.0 of each surveillance, 3.5 of the recertification, at 850; 24 % VAT. */
    @Test
    void followFromTheSettingsAndAreInBothDocuments() {
        var offer = job.manager.get(application.path() + "/fees").is(200).json();
        assertThat(offer.path("lines").path(1).path("computed").decimalValue()).isEqualByComparingTo("4675.00");
        var fees = proposed("{}").is(200).json().path("agreement");
        assertThat(fees.path("fee").decimalValue()).isEqualByComparingTo("9425.00");
        assertThat(fees.path("fees").path("vatAmount").decimalValue()).isEqualByComparingTo("2262.00");
        assertThat(fees.path("fees").path("gross").decimalValue()).isEqualByComparingTo("11687.00");
        var documents = application.path() + "/documents/";
        assertThat(Paper.of(job.client, documents + "proposal?lang=en").whole())
                .contains("5.5 × 850.00 EUR = 4,675.00 EUR", "24 %: 2,262.00 EUR", "11,687.00 EUR", "2,975.00 EUR");
        assertThat(Paper.of(job.client, documents + "proposal?lang=el").whole())
                .contains("5,5 × 850,00 EUR = 4.675,00 EUR", "24 %: 2.262,00 EUR", "11.687,00 EUR");
        application.isSignedByClient().isSignedByBody();
        assertThat(Paper.of(job.client, documents + "agreement?lang=en").whole())
                .contains("11,687.00 EUR");
    }

    @Test
    void areKeptAsProposedWhateverTheSettingsBecome() {
        proposed("{'lines':[{'item':'INITIAL_AUDIT','amount':4000},{'item':'CERTIFICATION'}],'vat':'REVERSE_CHARGE',"
                        + "'vatReason':'Article 196, Directive 2006/112/EC'}")
                .is(200);
        var told = job.client.get(application.path()).is(200).json().at("/agreement/fees/lines");
        assertThat(told.path(0).path("computed").isNull()).isTrue();
        assertThat(told.path(1).path("computed").decimalValue()).isEqualByComparingTo("900.00");
        application.isSignedByClient();
        var before = job.manager.get(application.path()).is(200).json().path("agreement");
        job.admin.change("settings", s -> {
            s.put("reason", "New year");
            ((ObjectNode) s.at("/settings/fees")).put("dayRate", 900).put("travel", "Included");
        });
        assertThat(job.manager.get(application.path()).is(200).json().path("agreement"))
                .isEqualTo(before);
        var line = before.path("fees").path("lines").path(0);
        assertThat(line.path("computed").decimalValue()).isEqualByComparingTo("4675.00");
        assertThat(line.path("amount").decimalValue()).isEqualByComparingTo("4000");
        assertThat(before.path("fees").path("gross").decimalValue()).isEqualByComparingTo("4900.00");
        application.isSignedByBody();
        assertThat(documents().toString()).contains("SIGNED").doesNotContain("\"price\"");
        assertThat(Paper.of(job.client, application.path() + "/documents/agreement?lang=en")
                        .whole())
                .contains("Reverse charge: the client owes", "Article 196", "4,000.00 EUR")
                .doesNotContain("4,675.00");
    }

    private JsonNode documents() {
        return job.manager.get(application.path() + "/documents").is(200).json();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'lines':[]} | 409 | Each line has an amount",
                "{'lines':[{'item':'INITIAL_AUDIT','amount':1},{'item':'INITIAL_AUDIT','amount':1}]} | 409 | one line",
                "{'lines':[{'item':'INITIAL_AUDIT','amount':0.005}]} | 409 | more decimals",
                "{'vat':'EXEMPT'} | 409 | the reason is stated",
                "{'vat':'FREE'} | 400 | fees.vat",
                "{'vatPercent':100.01} | 400 | fees.vatPercent",
                "{'vatPercent':24.123} | 400 | fees.vatPercent",
                "{'lines':[{'item':'INITIAL_AUDIT','amount':-1}]} | 400 | fees.lines[0].amount",
                "{'lines':[{'amount':1}]} | 400 | fees.lines[0].item",
                "{'lines':[null]} | 400 | fees.lines[0]",
                "{'discount':1} | 400 | fees.discount"
            })
    void areRefused(String fees, int status, String why) {
        assertThat(proposed(fees).is(status).json().toString()).contains(why);
        assertThat(job.manager.get(application.path()).is(200).text("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void areTheFeeThatStandsBesideThem() {
        var both = body("{}").replaceFirst("\\{", "{\"fee\":9424.99,");
        assertThat(job.manager
                        .post(application.path() + "/propose", both)
                        .is(409)
                        .json()
                        .toString())
                .contains("R-8.5.1", "9425.00");
        job.manager
                .post(application.path() + "/propose", both.replace("9424.99", "9425.000"))
                .is(200);
    }

    @Test
    void mayStillBeOneSum() {
        assertThat(job.planner
                        .post(application.path() + "/propose", body("null").replaceFirst("\\{", "{\"fee\":14500.005,"))
                        .is(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("fee");
        application.isProposed();
        var agreement = job.client.get(application.path()).is(200).json().path("agreement");
        assertThat(agreement.path("fee").decimalValue()).isEqualByComparingTo("14500");
        assertThat(agreement.path("fees").isNull()).isTrue();
        assertThat(Paper.of(job.client, application.path() + "/documents/proposal?lang=en")
                        .whole())
                .contains("14,500.00 EUR", "Without value added tax");
    }

    @Test
    void areReckonedByThoseWhoPropose() {
        job.planner.get(application.path() + "/fees").is(200);
        job.client.get(application.path() + "/fees").is(403);
        job.lead.get(application.path() + "/fees").is(403);
        var added = job.planner
                .post(application.path() + "/fees", body("{}"))
                .is(200)
                .json();
        assertThat(added.path("gross").decimalValue()).isEqualByComparingTo("11687.00");
        job.planner.post(application.path() + "/fees", body("{'vat':'EXEMPT'}")).is(409);
        job.planner.post(application.path() + "/fees", body("null")).is(400);
        job.client.post(application.path() + "/fees", body("{}")).is(403);
        assertThat(job.manager.get(application.path()).is(200).text("state")).isEqualTo("ACCEPTED");
    }
}
