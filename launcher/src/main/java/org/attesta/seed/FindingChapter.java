package org.attesta.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the audits found, what became of it, and the evidence that was sent. */
final class FindingChapter {

    private final Story story;
    private final Rows rows;
    private final EvidenceStore store;

    FindingChapter(Story story, Rows rows, EvidenceStore store) {
        this.story = story;
        this.rows = rows;
        this.store = store;
    }

    void write(List<AuditChapter.Audit> audits) throws IOException {
        for (var audit : audits) {
            if (audit.held() && !audit.type().equals("STAGE1")) {
                evidence(audit);
                for (int n = 1; n <= story.dice.between(1, 3); n++) {
                    finding(audit, n);
                }
            }
        }
    }

    private void evidence(AuditChapter.Audit audit) throws IOException {
        var title = story.dice.one(Words.DOCUMENTS);
        var id = story.id("evidence" + audit.step());
        var revision = story.id("revision" + audit.step());
        var text = "number;opened;closed;category\n" + story.clientNumber + "-" + audit.number() + ";" + audit.day()
                + ";" + audit.day().plusDays(1) + ";" + title + "\n";
        var sha256 = EvidenceStore.sha256(text);
        store.put(sha256, text);
        rows.into("evidence")
                .set("id", id)
                .set("version", 2)
                .set("number", story.counters.next("EV", audit.day().getYear()))
                .set("created_at", Story.at(audit.day().minusDays(5)))
                .set("client_id", story.client)
                .set("title", title)
                .set("clauses", "8.6.1")
                .set("state", "SUFFICIENT")
                .set("revision", 1)
                .end();
        rows.into("evidence_revision")
                .set("id", revision)
                .set("evidence_id", id)
                .set("n", 1)
                .set("submitted_at", Story.at(audit.day().minusDays(5)))
                .set("submitted_by", story.representative)
                .set("status", "SUFFICIENT")
                .set("reviewed_by", story.lead().name())
                .set("reviewed_on", audit.day())
                .end();
        rows.into("evidence_file")
                .set("id", story.id("file" + audit.step()))
                .set("revision_id", revision)
                .set("k", 1)
                .set("name", title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".csv")
                .set("media_type", "text/csv")
                .set("size", text.getBytes(StandardCharsets.UTF_8).length)
                .set("sha256", sha256)
                .set("received_at", Story.at(audit.day().minusDays(5)))
                .end();
    }

    private void finding(AuditChapter.Audit audit, int n) {
        var what = story.dice.one(Words.FOUND);
        var major = n == 1 && story.dice.once(6);
        var open = story.stage == Stage.FOLLOW_UP && n == 1;
        var issued = audit.day().plusDays(1);
        var verified = issued.plusDays(30);
        var thing = audit.step() + "finding" + n;
        rows.into("finding")
                .set("id", story.id(thing))
                .set("version", open ? 2 : 6)
                .set("number", story.counters.next("F", issued.getYear()))
                .set("created_at", Story.at(audit.day()))
                .set("audit_id", audit.id())
                .set("audit_number", audit.number())
                .set("client_id", story.client)
                .set("author_id", story.lead().id())
                .set("author_name", story.lead().name())
                .set("type", "NONCONFORMITY")
                .set("grade", major ? "MAJOR" : "MINOR")
                .set("ground", major ? "PROCESS_CONTROL_DOUBT" : null)
                .set("clause", what.clause())
                .set("statement", what.statement())
                .set("objective_evidence", what.evidence())
                .set("evidence_ids", "")
                .set("state", open ? "RESPONSE_SUBMITTED" : "VERIFIED")
                .set("issued_on", issued)
                .set("response_due", issued.plusDays(major ? 14 : 30))
                .set("close_due", major ? issued.plusDays(90) : issued.plusMonths(12))
                .set("verified_on", open ? null : verified)
                .set("verification_method", open ? null : "DOCUMENTS")
                .end();
        steps(thing, what, issued, major, open);
    }

    private void steps(String thing, Words.Found what, LocalDate issued, boolean major, boolean open) {
        var grade = major ? "MAJOR" : "MINOR";
        step(
                thing,
                1,
                "ISSUED",
                issued,
                true,
                null,
                content("grade", grade, "ground", major ? "PROCESS_CONTROL_DOUBT" : null));
        var response = new Json()
                .set("correction", "What was missed was made good and recorded.")
                .set("cause", what.cause())
                .set("correctiveAction", what.action())
                .set("correctionDate", issued.plusDays(10))
                .set("correctiveActionDate", issued.plusDays(25))
                .set("responsible", story.representative);
        step(thing, 2, "RESPONSE", issued.plusDays(6), false, null, content("response", response));
        if (!open) {
            var plan = content("verificationMethod", "DOCUMENTS");
            step(thing, 3, "PLAN_ACCEPTED", issued.plusDays(9), true, null, plan);
            step(thing, 4, "EVIDENCE", issued.plusDays(26), false, null, content());
            var words = "Records since the change show that it is followed.";
            step(thing, 5, "VERIFIED", issued.plusDays(30), true, words, content());
        }
    }

    private static Json content(Object... said) {
        var content = new Json()
                .set("response", null)
                .set("verificationMethod", null)
                .set("evidenceIds", List.of())
                .set("grade", null)
                .set("ground", null)
                .set("withPersonId", null);
        for (int i = 0; i < said.length; i += 2) {
            content.set((String) said[i], said[i + 1]);
        }
        return content;
    }

    private void step(String thing, int n, String kind, LocalDate day, boolean byAuditor, String words, Json content) {
        rows.into("finding_step")
                .set("id", story.id(thing + "step" + n))
                .set("finding_id", story.id(thing))
                .set("n", n)
                .set("kind", kind)
                .set("on_day", day)
                .set("by_name", byAuditor ? story.lead().name() : story.representative)
                .set("person_id", byAuditor ? story.lead().id() : null)
                .set("words", words)
                .set("content", content.text())
                .end();
    }
}
