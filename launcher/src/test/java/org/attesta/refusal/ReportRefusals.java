package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.attesta.job.AuditJob;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 9.4.8: every report says all that every report says; what is issued stays. */
final class ReportRefusals {

    private final MainJob job;
    private final Refused refused;
    private final AuditJob audit;
    private final String path;

    ReportRefusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        audit = new AuditJob(job, job.stage2);
        path = "audits/" + job.stage2;
    }

    Stream<DynamicTest> rows() {
        return Stream.of(contents(), issue()).flatMap(s -> s);
    }

    private Stream<DynamicTest> contents() {
        return Stream.of(
                then("the report is drafted", audit::draftsReport),
                without("A_CERTIFICATION_BODY", "9.4.8.2 a"),
                without("B_CLIENT", "9.4.8.2 b"),
                without("C_AUDIT_TYPE", "9.4.8.2 c"),
                without("D_CRITERIA", "9.4.8.2 d"),
                without("E_OBJECTIVES", "9.4.8.2 e"),
                without("F_SCOPE_AND_TIME", "9.4.8.2 f"),
                without("G_DEVIATIONS", "9.4.8.2 g"),
                without("H_PROGRAMME_ISSUES", "9.4.8.2 h"),
                without("I_TEAM", "9.4.8.2 i"),
                without("J_DATES_AND_PLACES", "9.4.8.2 j"),
                without("K_FINDINGS_AND_CONCLUSIONS", "9.4.8.2 k"),
                without("L_SYSTEM_CHANGES", "9.4.8.2 l"),
                without("O_DISCLAIMER", "9.4.8.2 o"),
                without("P_RECOMMENDATION", "9.4.8.2 p"),
                without("CONFORMITY_AND_EFFECTIVENESS", "9.4.8.3 a"),
                without("INTERNAL_AUDIT_AND_REVIEW", "9.4.8.3 a"),
                without("SCOPE_APPROPRIATE", "9.4.8.3 b"),
                without("OBJECTIVES_FULFILLED", "9.4.8.3 c"));
    }

    private DynamicTest without(String item, String clause) {
        return refused.row("without " + item, "R-" + clause.replace(" ", ""), clause, () -> {
            audit.writesReport(null);
            job.lead.change(
                    path + "/report",
                    report -> report.path("sections").forEach(section -> {
                        if (section.path("item").asText().equals(item)) {
                            ((ObjectNode) section).put("text", " ");
                        }
                    }));
            return Ask.action(job.lead, path, "issue-report");
        });
    }

    private Stream<DynamicTest> issue() {
        return Stream.of(
                then("the report is complete", () -> audit.writesReport(null)),
                refused.row(
                        "written by an auditor who does not lead",
                        "R-9.4.8.2",
                        "9.4.8.2",
                        () -> Ask.change(job.auditor, path + "/report", report())),
                refused.row(
                        "issued by an auditor who does not lead",
                        "U10",
                        "9.4.8",
                        () -> Ask.action(job.auditor, path, "issue-report")),
                then(
                        "the report is issued",
                        () -> job.lead.post(path + "/issue-report").is(200)),
                refused.row(
                        "written after it was issued",
                        "R-9.4.8",
                        "9.4.8",
                        () -> Ask.change(job.lead, path + "/report", report())),
                refused.row(
                        "a finding of it is taken back by the leader alone",
                        "N8",
                        "9.4.5",
                        () -> Ask.action(job.lead, job.minor.path(), "void", "{\"reason\":\"A second look\"}")),
                refused.row(
                        "a major of it is made minor by the leader alone",
                        "N10",
                        "9.4.5.1",
                        () -> Ask.action(
                                job.lead,
                                job.major.path(),
                                "reclassify",
                                "{\"grade\":\"MINOR\",\"reason\":\"A second look\"}")));
    }

    private ObjectNode report() {
        return (ObjectNode) job.lead.get(path + "/report").is(200).json();
    }
}
