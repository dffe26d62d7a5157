package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.ApplicationJob;
import org.attesta.job.AuditJob;
import org.attesta.job.EvidenceJob;
import org.attesta.job.FindingJob;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A document is read by whom it is for, from the moment it is")
@ExtendWith(RunningAttesta.class)
class DocumentRightsIT {

    private MainJob job;

    @Test
    void notBeforeItExistsAndNeverByAnotherClient() {
        job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
        agreement();
        job.passesStage1();
        plan();
        report();
        strangers();
    }

    private void agreement() {
        var application = new ApplicationJob(job).writes().submits().isReviewed();
        var path = "applications/" + job.application;
        assertThat(kinds(job.manager, path)).isEmpty();
        assertThat(status(job.client, path + "/documents/agreement")).isEqualTo(404);
        application.isAgreed();
        assertThat(kinds(job.client, path)).contains("PROPOSAL:ISSUED", "AGREEMENT:SIGNED");
        assertThat(status(job.expert, path + "/documents/agreement")).isEqualTo(403);
        assertThat(status(job.evidence, path + "/documents")).isEqualTo(403);
        application.isPlanned();
    }

    private void plan() {
        var path = "audits/" + job.stage2;
        assertThat(kinds(job.client, path)).isEmpty();
        var first = job.today.plusDays(27);
        var audit = new AuditJob(job, job.stage2).isStaffed(first, first.plusDays(2), "3.0", "2.0");
        assertThat(kinds(job.client, path)).containsExactly("TEAM_LETTER:ISSUED");
        assertThat(status(job.client, path + "/documents/audit-plan")).isEqualTo(404);
        audit.isPlanned(first, "4.0");
        assertThat(kinds(job.client, path)).containsExactly("TEAM_LETTER:ISSUED", "AUDIT_PLAN:ISSUED");
        audit.starts(first).answersTheChecklist();
    }

    private void report() {
        var path = "audits/" + job.stage2;
        var asked = EvidenceJob.asked(job, "Incident records");
        job.export = EvidenceJob.uploaded(job, asked, "Incident export", EvidenceJob.EXPORT);
        job.minor = FindingJob.raised(job, "MINOR", "8.5.1.3", job.export);
        new AuditJob(job, job.stage2).closesFieldwork(job.today);
        job.lead.post(path + "/draft-report", "{\"language\":\"el\"}").is(200);
        assertThat(kinds(job.lead, path)).contains("AUDIT_REPORT:DRAFT");
        var draft = Paper.of(job.lead, path + "/documents/audit-report?lang=el");
        assertThat(draft.whole()).contains("προσχέδιο").doesNotContain("SHA-256");
        assertThat(status(job.client, path + "/documents/audit-report")).isEqualTo(404);
        assertThat(kinds(job.client, path)).doesNotContain("AUDIT_REPORT:DRAFT");
    }

    private void strangers() {
        var borealis = Api.nobody(RunningAttesta.url(), Transcript.none()).as("client@borealis.example");
        var impartiality = Api.nobody(RunningAttesta.url(), Transcript.none()).as("impartiality@cb.example");
        for (var path : new String[] {"applications/" + job.application, "audits/" + job.stage1, job.minor.path()}) {
            assertThat(status(borealis, path + "/documents")).as(path).isEqualTo(404);
            assertThat(status(borealis, path + "/documents/audit-report")).isEqualTo(404);
            assertThat(status(impartiality, path + "/documents")).isEqualTo(403);
        }
        assertThat(status(job.evidence, "audits/" + job.stage1 + "/documents")).isEqualTo(403);
        assertThat(kinds(job.evidence, job.minor.path())).containsExactly("NONCONFORMITY_SHEET:ISSUED");
        assertThat(status(job.client, "audits/" + job.stage1 + "/documents/audit-report?lang=fr"))
                .isEqualTo(400);
        assertThat(status(Api.nobody(RunningAttesta.url(), Transcript.none()), "audits/" + job.stage1 + "/documents"))
                .isEqualTo(401);
    }

    private static int status(Api who, String path) {
        return who.get(path).status();
    }

    private static List<String> kinds(Api who, String record) {
        var items = who.get(record + "/documents").is(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(d -> d.path("kind").asText() + ":" + d.path("state").asText())
                .toList();
    }
}
