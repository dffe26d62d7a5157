package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ISO/IEC 17021-1 5.1.2, 9.2.3.2, 9.2.3.5, 9.3.1.2.3, 9.4.8, 9.4.5.3, 9.4.9, 9.4.10, 9.5.1.4. */
@DisplayName("The documents of the main job")
@ExtendWith(RunningAttesta.class)
class DocumentsIT {

    private static MainJob job;

    @BeforeAll
    static void finishTheJob() {
        job = MainJob.finished(RunningAttesta.url(), Transcript.none(), LocalDate.parse("2026-12-01"));
    }

    private static Paper paper(String record, String kind, String language) {
        return Paper.of(job.client, record + "/documents/" + kind + "?lang=" + language)
                .hasEveryFontEmbedded();
    }

    private static JsonNode read(String path) {
        return job.client.get(path).is(200).json();
    }

    private static String words(JsonNode date, String language) {
        return LocalDate.parse(date.asText())
                .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language)));
    }

    private static String either(String language, String english, String greek) {
        return language.equals("en") ? english : greek;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void proposalAndAgreementSayWhatWasOfferedAndSigned(String language) {
        var record = "applications/" + job.application;
        var application = read(record);
        var agreement = application.path("agreement");
        for (var kind : new String[] {"proposal", "agreement"}) {
            var paper = paper(record, kind, language)
                    .says(
                            application.path("clientName").asText(),
                            application.path("number").asText())
                    .says(
                            application.path("standard").asText(),
                            application.path("scope").asText())
                    .says(
                            agreement.path("programmeOutline").asText(),
                            agreement.path("currency").asText())
                    .says(words(agreement.path("proposedOn"), language));
            for (var site : job.client
                    .get("clients/" + job.clientId + "/sites")
                    .is(200)
                    .json()
                    .path("items")) {
                paper.says(
                        site.path("name").asText(),
                        site.path("address").path("street").asText());
            }
        }
        var signed = either(language, "signed by both sides", "υπογράφηκε από τις δύο πλευρές");
        paper(record, "agreement", language)
                .says(
                        agreement.path("clientSignedBy").asText(),
                        agreement.path("bodySignedBy").asText())
                .says(signed + " · " + words(agreement.path("bodySignedOn"), language))
                .says("8.3.4", "8.4", "8.5.1", "8.5.3", "9.7.1")
                .says(signatures(record, "AGREEMENT").get(0).path("sha256").asText());
        assertThat(signatures(record, "AGREEMENT")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void letterAndPlanSayWhoComesWhenWhereAndWhy(String language) {
        var record = "audits/" + job.stage2;
        var audit = read(record);
        var letter = paper(record, "team-letter", language)
                .says(
                        either(language, "Audit team", "Ομάδα επιθεώρησης"),
                        words(audit.path("objectionUntil"), language));
        var plan = paper(record, "audit-plan", language)
                .says(
                        either(language, "Audit plan", "Σχέδιο επιθεώρησης"),
                        audit.path("basis").path("criteria").asText())
                .says(
                        either(language, "Stage 2", "Στάδιο 2"),
                        audit.path("plan").path("language").asText());
        for (var member : audit.path("team")) {
            letter.says(member.path("name").asText());
            plan.says(member.path("name").asText());
        }
        for (var unit : audit.path("basis").path("scopeUnits")) {
            plan.says(unit.asText());
        }
        for (var line : audit.path("plan").path("agenda")) {
            plan.says(line.path("subject").asText(), line.path("from").asText());
        }
        for (var day : new String[] {"firstDay", "lastDay"}) {
            letter.says(words(audit.path("schedule").path(day), language));
            plan.says(words(audit.path("schedule").path(day), language));
        }
        assertThat(audit.path("plan").path("agenda")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void conclusionsOfStage1SayTheSevenObjectivesAndTheResult(String language) {
        var record = "audits/" + job.stage1;
        var paper = paper(record, "stage1-conclusions", language)
                .says(either(language, "Ready, with areas of concern", "Έτοιμος, με σημεία προσοχής"))
                .says(either(language, "may lead to Stage 2 being postponed", "αναβολή ή ακύρωση του Σταδίου 2"))
                .says(text(read(record + "/report"), "K_FINDINGS_AND_CONCLUSIONS"));
        for (var letter : "abcdefg".split("")) {
            paper.says("9.3.1.2.2 " + letter);
        }
        for (var review : read(record).path("clientReviews")) {
            paper.says(
                    review.path("scope").asText(),
                    review.path("by").asText(),
                    review.path("findings").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void theReportSaysAllOf948InItsOrder(String language) {
        for (var audit : new String[] {job.stage1, job.stage2}) {
            var record = "audits/" + audit;
            var report = read(record + "/report");
            var paper = paper(record, "audit-report", language)
                    .says(report.path("number").asText(), words(report.path("issuedOn"), language));
            assertThat(report.path("sections")).hasSize(22);
            for (var section : report.path("sections")) {
                if (!section.path("text").isNull()) {
                    paper.says(section.path("text").asText());
                }
            }
            for (var letter : "abcdefghijklmnopqr".split("")) {
                paper.says("9.4.8.2 " + letter);
            }
            paper.says("9.4.8.3 a", "9.4.8.3 b", "9.4.8.3 c");
            for (var finding : job.lead.get("findings?limit=200").is(200).json().path("items")) {
                if (finding.path("auditId").asText().equals(audit)
                        && !finding.path("issuedOn").isNull()) {
                    paper.says(
                                    finding.path("number").asText(),
                                    finding.path("clause").asText())
                            .says(
                                    finding.path("statement").asText(),
                                    finding.path("objectiveEvidence").asText());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void theSheetSaysANonconformityFromItsEvidenceToItsVerification(String language) {
        var record = job.major.path();
        var finding = read(record);
        var paper = paper(record, "nonconformity-sheet", language)
                .says(
                        finding.path("number").asText(),
                        finding.path("auditNumber").asText())
                .says(
                        either(language, "Major", "Μείζων"),
                        finding.path("clause").asText())
                .says(
                        finding.path("statement").asText(),
                        finding.path("objectiveEvidence").asText())
                .says(words(finding.path("verifiedOn"), language));
        for (var answer : finding.path("responses")) {
            paper.says(answer.path("correction").asText(), answer.path("cause").asText())
                    .says(
                            answer.path("correctiveAction").asText(),
                            answer.path("responsible").asText())
                    .says(words(answer.path("correctionDate"), language))
                    .says(words(answer.path("correctiveActionDate"), language));
        }
        for (var step : finding.path("history")) {
            paper.says(step.path("by").asText());
            if (!step.path("words").isNull()) {
                paper.says(step.path("words").asText());
            }
        }
        assertThat(finding.path("responses")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void theClientIsToldTheDecisionByALetterAndNothingElseOfIt(String language) {
        var record = "decisions/" + job.decision;
        var decision = job.decider.get(record).is(200).json();
        var paper = paper(record, "decision-letter", language)
                .says(either(language, "We have decided to grant you", "Αποφασίσαμε να σας χορηγήσουμε"))
                .says(
                        decision.path("number").asText(),
                        decision.path("certificationNumber").asText())
                .says(decision.path("scope").asText(), decision.path("reason").asText())
                .says(decision.path("takenByName").asText(), words(decision.path("decidedOn"), language))
                .says(either(language, "You may appeal", "Μπορείτε να προσφύγετε"));
        var certificate = read("certificates/" + decision.path("certificateId").asText());
        paper.says(certificate.path("number").asText(), words(certificate.path("expiry"), language))
                .saysNowhere(decision.path("proposal").path("comments").asText());
        assertThat(job.client.get(record).status()).isEqualTo(403);
        assertThat(job.client.get(record + "/documents/refusal-letter").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsHereIsWhatWasSigned() {
        for (var signed :
                new String[] {"applications/" + job.application, "audits/" + job.stage2, "decisions/" + job.decision}) {
            for (var document :
                    job.client.get(signed + "/documents").is(200).json().path("items")) {
                if (!document.path("signatures").isEmpty()) {
                    assertThat(document.path("check").path("intact").asBoolean())
                            .isTrue();
                    assertThat(document.path("check").path("unchanged").asBoolean())
                            .as("%s", document)
                            .isTrue();
                }
            }
        }
        assertThat(signatures("audits/" + job.stage2, "AUDIT_REPORT")
                        .get(0)
                        .path("capacity")
                        .asText())
                .isEqualTo("TEAM_LEADER");
        assertThat(signatures("decisions/" + job.decision, "DECISION_LETTER")
                        .get(0)
                        .path("capacity")
                        .asText())
                .isEqualTo("DECISION_MAKER");
    }

    @Test
    void aDocumentIsTheSameBytesEachTime() {
        var path = "audits/" + job.stage2 + "/documents/audit-report?lang=el";
        assertThat(Paper.of(job.client, path).pdf())
                .isEqualTo(Paper.of(job.manager, path).pdf());
    }

    @Test
    void recordsLinkToTheirDocumentsAndTheseToTheirFiles() {
        var record = job.client.get("audits/" + job.stage2).is(200).json();
        var href = link(record, "documents");
        var first = job.client
                .get(href.substring("/api/v1/".length()))
                .is(200)
                .json()
                .path("items")
                .path(0);
        Paper.of(job.client, link(first, "file").substring("/api/v1/".length()));
    }

    private static String link(JsonNode record, String rel) {
        for (var link : record.path("links")) {
            if (link.path("rel").asText().equals(rel)) {
                return link.path("href").asText();
            }
        }
        throw new AssertionError("no link " + rel + " in " + record);
    }

    private static String text(JsonNode report, String item) {
        for (var section : report.path("sections")) {
            if (section.path("item").asText().equals(item)) {
                return section.path("text").asText();
            }
        }
        throw new AssertionError("no " + item);
    }

    private static JsonNode signatures(String record, String kind) {
        for (var document : job.client.get(record + "/documents").is(200).json().path("items")) {
            if (document.path("kind").asText().equals(kind)) {
                return document.path("signatures");
            }
        }
        return Api.JSON.createArrayNode();
    }
}
