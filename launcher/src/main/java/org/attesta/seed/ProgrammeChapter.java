package org.attesta.seed;

import java.time.LocalDate;
import java.util.List;

/** The programme of a cycle and, beside it, the certification with every state it was in. */
final class ProgrammeChapter {

    private final Story story;
    private final Rows rows;

    ProgrammeChapter(Story story, Rows rows) {
        this.story = story;
        this.rows = rows;
    }

    void write(List<AuditChapter.Audit> audits) {
        var begun = story.came.plusDays(16);
        rows.into("programme")
                .set("id", story.id("programme"))
                .set("version", 2)
                .set("number", story.counters.next("PRG", begun.getYear()))
                .set("created_at", Story.at(begun))
                .set("application_id", story.id("application"))
                .set("client_id", story.client)
                .set("standard", Story.STANDARD)
                .set("decided_on", story.stage.certified() ? story.decided : null)
                .end();
        var days = AuditDays.of(story.personnel());
        planned("STAGE1", story.stage1, days.stage1(), begun, audits);
        planned("STAGE2", story.stage2, days.stage2(), begun, audits);
        for (int n = 1; n <= 2; n++) {
            var day = planDay().plusMonths(n * 12L - 1);
            planned("SURVEILLANCE_" + n, day, days.surveillance(), day.minusDays(90), audits);
        }
        planned("RECERTIFICATION", planDay().plusMonths(33), days.recertification(), null, audits);
    }

    /** Where there is no decision yet, the programme counts from the day on which it can be hoped for. */
    private LocalDate planDay() {
        return story.stage.certified() ? story.decided : story.stage2.plusDays(45);
    }

    /** @param opened the day on which its audit was opened, where there is one */
    private void planned(String step, LocalDate day, double days, LocalDate opened, List<AuditChapter.Audit> audits) {
        var audit = audits.stream().filter(a -> a.step().equals(step)).findFirst();
        var held = audit.filter(AuditChapter.Audit::held);
        rows.into("planned_audit")
                .set("id", story.id("planned" + step))
                .set("programme_id", story.id("programme"))
                .set("step", step)
                .set("window_from", day)
                .set("window_to", day.plusDays(1))
                .set("days", days)
                .set("opened_on", audit.isPresent() ? opened : null)
                .set("held_on", held.isPresent() ? day.plusDays(1) : null)
                .end();
    }
}
