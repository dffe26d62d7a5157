package org.attesta.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.takeover.Sheets.cells;
import static org.attesta.takeover.Sheets.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.AuditJob;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** ISO/IEC 17021-1 8.1.2, 9.1.3.3, 9.4.10, 9.6.1 and 9.6.2.2: what was begun elsewhere goes on here. */
@DisplayName("A certification that was taken over")
@ExtendWith(RunningAttesta.class)
class TakenOverCycleIT {

    private static final String SCOPE = "The SMS of the unit that hosts applications, from Piraeus";
    private static final Map<String, String> ACTIVE = cells(
            "number", "PEL-2023-0007",
            "standard", "ISO/IEC 20000-1:2018",
            "scope", SCOPE,
            "state", "ACTIVE",
            "firstIssued", "2023-03-10",
            "decidedOn", "2026-03-02",
            "decidedBy", "Anna Former",
            "effective", "2026-03-10",
            "previousExpiry", "2026-03-09",
            "expiry", "2029-03-09",
            "revision", "3",
            "agreementSignedOn", "2022-11-30",
            "technicalAreas", "INFRASTRUCTURE");

    private MainJob job;

    @BeforeEach
    void from() {
        job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
    }

    /** The next tests find the demo as it was. */
    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    static Sheets running(String client) {
        var sheets = new Sheets();
        sheets.add("certificates", with(ACTIVE, Map.of("client", client)));
        cycle(sheets, "PEL-2023-0007");
        return sheets;
    }

    private static void cycle(Sheets sheets, String certificate) {
        var of = Map.of("certificate", certificate);
        sheets.add(
                "cycles",
                with(
                        of,
                        cells(
                                "step",
                                "RECERTIFICATION",
                                "held",
                                "yes",
                                "from",
                                "2026-01-19",
                                "to",
                                "2026-01-21",
                                "days",
                                "4.5",
                                "lead",
                                "decision2@cb.example",
                                "experts",
                                "expert@cb.example")));
        sheets.add("cycles", with(of, planned("SURVEILLANCE_1", "2027-02-08", "2027-02-10", "2.5")));
        sheets.add("cycles", with(of, planned("SURVEILLANCE_2", "2028-02-07", "2028-02-09", "2.5")));
        sheets.add("cycles", with(of, planned("RECERTIFICATION", "2028-12-04", "2028-12-06", "4.5")));
    }

    private static Map<String, String> planned(String step, String from, String to, String days) {
        return cells("step", step, "held", "no", "from", from, "to", to, "days", days);
    }

    static Map<String, String> minor(String number, String... more) {
        return with(
                cells(
                        "certificate", "PEL-2023-0007",
                        "step", "RECERTIFICATION",
                        "number", number,
                        "grade", "MINOR",
                        "clause", "8.6.1",
                        "statement", "Incidents of priority 1 are closed without the review that is asked for.",
                        "objectiveEvidence", "Of 25 sampled, 9 have none.",
                        "raisedOn", "2026-01-20",
                        "state", "ISSUED"),
                cells(more));
    }

    private String aegean() {
        return job.client
                .get("clients")
                .is(200)
                .json()
                .path("items")
                .path(0)
                .path("number")
                .asText();
    }

    private Api.Answer takeOver(Sheets sheets) {
        var received = Received.send(job.manager, "before.zip", sheets.zip()).is(201);
        assertThat(received.json().path("problems")).isEmpty();
        return job.manager.post("imports/" + received.id() + "/run", "").is(200);
    }

    private static JsonNode only(Api.Answer list) {
        var items = MainJob.items(list);
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    @Test
    void isSurveyedAtItsTimeAndItsOldNonconformityFollowedUp() {
        var sheets = running(aegean());
        sheets.add("nonconformities", minor("F-2027-0001"));
        takeOver(sheets);
        var certification = only(job.client.get("certifications"));
        job.certification = certification.path("id").asText();
        job.clientId = certification.path("clientId").asText();
        var finding = "findings/" + only(job.client.get("findings")).path("id").asText();
        answers(finding);
        job.at(LocalDate.parse("2026-12-02"));
        var path = surveillance();
        for (var person : List.of(job.lead, job.auditor, job.decider)) {
            person.post("declarations", "{\"clientId\":\"" + job.clientId + "\",\"conflict\":false}")
                    .is(201);
        }
        var first = LocalDate.parse("2027-02-08");
        var audit =
                new AuditJob(job, path.substring("audits/".length())).isStaffed(first, first.plusDays(1), "1.5", "1.0");
        job.lead
                .post(finding + "/accept-plan", "{\"verificationMethod\":\"LIMITED_AUDIT\"}")
                .is(200);
        audit.isPlanned(first, "2.0").starts(first);
        answerWhatIsAsked(path);
        givesOutNoNumberTwice(path.substring("audits/".length()));
        audit.closesFieldwork(first.plusDays(1)).reports(null);
        job.lead
                .post(finding + "/verify", "{\"effectiveness\":\"Twelve later incidents all have the review.\"}")
                .is(200);
        audit.recommends("MAINTAIN");
        var maintained = job.lead
                .post("certifications/" + job.certification + "/maintain")
                .is(200);
        assertThat(maintained.text("state")).isEqualTo("ACTIVE");
        assertThat(maintained.text("expiry")).isEqualTo("2029-03-09");
        assertThat(maintained.text("surveillanceDue")).isEqualTo("2028-05-02");
    }

    /** The series of the year would begin with the number that came in. */
    private void givesOutNoNumberTwice(String audit) {
        var noted = job.auditor
                .post(
                        "findings",
                        "{\"auditId\":\"" + audit
                                + "\",\"type\":\"OFI\",\"clause\":\"8.6.1\",\"statement\":\"Trends could"
                                + " be drawn monthly.\",\"objectiveEvidence\":\"Report of January.\",\"evidenceIds\":[]}")
                .is(201);
        assertThat(noted.text("number")).isEqualTo("F-2027-0002");
        job.auditor
                .post("findings/" + noted.id() + "/void", "{\"reason\":\"Said already.\"}")
                .is(200);
    }

    /** N2, N4: asked for elsewhere, answered here. */
    private void answers(String finding) {
        assertThat(job.client.get("due?on=2026-12-01").is(200).json().toString())
                .contains("F-2027-0001");
        job.client
                .post(
                        finding + "/respond",
                        "{\"correction\":\"Reviewed.\",\"cause\":\"Optional field.\",\"correctiveAction\":\"Made"
                                + " mandatory.\",\"correctionDate\":\"2026-12-05\",\"correctiveActionDate\":\"2026-12-20\","
                                + "\"responsible\":\"Nikos Andreou\"}")
                .is(200);
        assertThat(job.lead
                        .post(finding + "/accept-plan", "{\"verificationMethod\":\"LIMITED_AUDIT\"}")
                        .status())
                .as("who was in no audit of the cycle judges nothing yet")
                .isEqualTo(409);
    }

    @Test
    void isInTheRegisterAsItIsAndNothingIsMadeUpForIt() {
        var sheets = running("N1");
        sheets.add("clients", address("key", "N1", "name", "Notos S.A."));
        sheets.add("sites", address("client", "N1", "name", "Main", "central", "yes"));
        ended(
                sheets,
                "N2",
                cells(
                        "state",
                        "SUSPENDED",
                        "since",
                        "2026-09-01",
                        "reason",
                        "Audit refused",
                        "suspendedUntil",
                        "2027-02-28"));
        cycle(sheets, "PEL-N2");
        ended(sheets, "N3", cells("state", "WITHDRAWN", "since", "2026-09-01", "reason", "Misuse of the mark"));
        ended(
                sheets,
                "N4",
                cells(
                        "state",
                        "EXPIRED",
                        "firstIssued",
                        "2023-03-10",
                        "decidedOn",
                        "2023-03-10",
                        "effective",
                        "2023-03-10",
                        "previousExpiry",
                        "",
                        "expiry",
                        "2026-03-09"));
        takeOver(sheets);
        assertThat(status("PEL-2023-0007")).isEqualTo("VALID");
        assertThat(status("PEL-N2")).isEqualTo("SUSPENDED");
        assertThat(status("PEL-N3")).isEqualTo("WITHDRAWN");
        assertThat(status("PEL-N4")).isEqualTo("EXPIRED");
        var certificate = only(job.manager.get("certificates?q=PEL-2023-0007"));
        assertThat(certificate.path("takenOver").asText()).startsWith("IMP-2026-");
        assertThat(certificate.path("documents")).isEmpty();
        assertThat(certificate.path("revision").asInt()).isEqualTo(3);
        var id = certificate.path("id").asText();
        assertThat(job.manager
                        .get("certificates/" + id + "/document")
                        .is(409)
                        .json()
                        .toString())
                .contains("TAKEOVER", "none is printed here");
        assertThat(only(job.manager.get("certificates/" + id + "/trail"))
                        .path("reason")
                        .asText())
                .contains("row 2 of certificates");
        var certification =
                job.manager.get("certifications/" + certification(certificate)).is(200);
        assertThat(certification.text("certifiedOn")).isEqualTo("2023-03-10");
        assertThat(certification.text("surveillanceDue")).isEqualTo("2027-03-02");
        assertThat(job.manager
                        .get("applications/" + certification.text("applicationId"))
                        .is(200)
                        .text("state"))
                .isEqualTo("TAKEN_OVER");
    }

    private static String certification(JsonNode certificate) {
        return certificate.path("certificationId").asText();
    }

    private static Map<String, String> address(String... cells) {
        return with(cells("street", "1 Ermou", "city", "Athens", "country", "GR"), cells(cells));
    }

    private static void ended(Sheets sheets, String client, Map<String, String> status) {
        sheets.add("clients", address("key", client, "name", "Client " + client));
        sheets.add("sites", address("client", client, "name", "Main", "central", "yes"));
        sheets.add("certificates", with(with(ACTIVE, Map.of("client", client, "number", "PEL-" + client)), status));
    }

    private static String status(String number) {
        var found = Api.nobody(RunningAttesta.url(), Transcript.none()).get("public/certificates?q=" + number);
        return only(found).path("status").asText();
    }

    private String surveillance() {
        var audit = StreamSupport.stream(
                        MainJob.items(job.planner.get("audits?limit=200")).spliterator(), false)
                .filter(a -> a.path("clientId").asText().equals(job.clientId))
                .filter(a -> a.path("type").asText().equals("SURVEILLANCE"))
                .toList();
        assertThat(audit).hasSize(1);
        return "audits/" + audit.get(0).path("id").asText();
    }

    private void answerWhatIsAsked(String path) {
        for (var item : MainJob.items(job.auditor.get(path + "/checklist"))) {
            var code = item.path("number").asText();
            if (code.startsWith("SV-") || code.startsWith("S2-8.6.1-") || code.startsWith("S2-8.5.1")) {
                job.auditor
                        .put(
                                path + "/checklist/" + code,
                                item.path("version").asLong(),
                                "{\"result\":\"CONFORM\",\"note\":\"Seen.\",\"reason\":null}")
                        .is(200);
            }
        }
    }
}
