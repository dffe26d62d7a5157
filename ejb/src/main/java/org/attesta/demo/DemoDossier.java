package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.demo.DemoEvidence.Sent;
import org.attesta.evidence.EvidenceRequestDraft;
import org.attesta.evidence.EvidenceRequestService;
import org.attesta.evidence.EvidenceService;
import org.attesta.evidence.ReviewEvidence;
import org.attesta.evidence.UploadMeta;

/** The documents and records that an audit asks for, of those clients of which more than the story is told. */
@ApplicationScoped
class DemoDossier {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";
    private static final String CSV = "text/csv";

    /** Days before an audit until which the records reach. */
    private static final int UNTIL = 16;

    private static final int YEAR = 365;

    private final Map<String, DemoRecords> records = DemoRecords.all();

    @Inject
    EvidenceRequestService requests;

    @Inject
    EvidenceService judgements;

    @Inject
    DemoEvidence evidence;

    @Inject
    DemoScene scene;

    /** A request for evidence, and what was sent for it. */
    record Asked(UUID request, UUID sent) {}

    /** Places of what is asked for: policy, catalogue and continuity test first, changes and problems last. */
    static final int DOCUMENTS = 0;

    static final int CHANGES = 2;

    /** @return nothing for a client whose documents are not told */
    List<UUID> asks(DemoFile file, UUID audit, LocalDate day) {
        if (!records.containsKey(file.party.key())) {
            return List.of();
        }
        return List.of(
                ask(
                        file,
                        audit,
                        day,
                        "Policy, service catalogue, continuity test",
                        "The documents in force, and the report of the last test.",
                        "5.2.1",
                        "8.2.4",
                        "8.7.2"),
                ask(
                        file,
                        audit,
                        day,
                        "Service levels and suppliers",
                        "Figures of twelve months with the reasons of missed targets; all suppliers with their targets.",
                        "8.3.3",
                        "8.3.4.1"),
                ask(
                        file,
                        audit,
                        day,
                        "Changes and problems of twelve months",
                        "As exported from the tool, every column, nothing left out.",
                        "8.5.1.2",
                        "8.6.3"));
    }

    private UUID ask(DemoFile file, UUID audit, LocalDate day, String title, String wording, String... clauses) {
        var draft = new EvidenceRequestDraft(audit, List.of(clauses), title, wording, day.minusDays(10));
        return scene.as(file.party.lead(), () -> requests.ask(draft)).id();
    }

    /** @param day on which the audit begins */
    List<Asked> answers(DemoFile file, List<UUID> asked, LocalDate day) {
        return asked.isEmpty() ? List.of() : answers(file, asked, day, records.get(file.party.key()));
    }

    /** What is sent for the surveillance audit of the next year. */
    List<Asked> answersAgain(DemoFile file, List<UUID> asked, LocalDate day) {
        return answers(file, asked, day, records.get(file.party.key()).nextYear());
    }

    /** @param day on which the audit begins */
    DemoIncidents incidents(DemoParty party, LocalDate day) {
        return new DemoIncidents(party, records.get(party.key()), until(day));
    }

    /** The day after the last one of which anything is sent before an audit. */
    static LocalDate until(LocalDate day) {
        return day.minusDays(UNTIL);
    }

    private List<Asked> answers(DemoFile file, List<UUID> asked, LocalDate day, DemoRecords told) {
        var until = until(day);
        var papers = new DemoPapers(file.party, told, day);
        var incidents = new DemoIncidents(file.party, told, until);
        var sheets = new DemoSheets(file.party, told, incidents, until);
        var problems = new DemoProblems(told, incidents, until);
        var changes = new DemoChanges(told, incidents, problems, until);
        return List.of(
                answer(
                        file,
                        asked.get(0),
                        null,
                        new Sent("service-management-policy.pdf", PDF, papers.policy()),
                        new Sent("service-catalogue.xlsx", XLSX, sheets.catalogue()),
                        new Sent("continuity-test-report.pdf", PDF, papers.continuityTest())),
                answer(
                        file,
                        asked.get(1),
                        until.withDayOfMonth(1).minusDays(1),
                        new Sent("service-level-report.xlsx", XLSX, sheets.serviceLevels()),
                        new Sent("suppliers.xlsx", XLSX, sheets.suppliers())),
                answer(
                        file,
                        asked.get(2),
                        until.minusDays(1),
                        new Sent("changes.csv", CSV, bytes(changes.export())),
                        new Sent("problems.csv", CSV, bytes(problems.export()))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param until last day that the records cover; null for documents */
    private Asked answer(DemoFile file, UUID request, LocalDate until, Sent... files) {
        var from = until == null ? null : until.minusDays(YEAR - 1L);
        var meta = new UploadMeta(request, null, null, from, until);
        return new Asked(request, evidence.send(file.party.representative(), meta, List.of(files)));
    }

    void areSeen(DemoFile file, List<Asked> answers) {
        for (var answer : answers) {
            var judged =
                    new ReviewEvidence(null, "Read before the audit; questions noted at the items of the checklist.");
            scene.act(file.party.lead(), judgements, answer.sent(), "sufficient", judged);
            scene.act(file.party.lead(), requests, answer.request(), "accept");
        }
    }
}
