package org.attesta.seed;

import java.util.List;

/** What people have written into an audit: schedule, basis, plan and meetings, as far as it has come. */
final class AuditContent {

    private final Story story;
    private final AuditChapter.Audit audit;

    AuditContent(Story story, AuditChapter.Audit audit) {
        this.story = story;
        this.audit = audit;
    }

    Json json() {
        var held = audit.held();
        return new Json()
                .set(
                        "schedule",
                        new Json()
                                .set("firstDay", audit.day())
                                .set("lastDay", audit.day().plusDays(1))
                                .set("siteIds", story.siteIdTexts())
                                .set("justification", "As determined in the application review."))
                .set(
                        "basis",
                        new Json()
                                .set("objectives", List.of("CONFORMITY", "EFFECTIVENESS", "LEGAL_ABILITY"))
                                .set("criteria", Story.STANDARD + " and the client's own processes and documentation.")
                                .set("scopeUnits", List.of(story.scope))
                                .set("discussion", "Agreed with " + story.representative + "."))
                .set("team", List.of())
                .set(
                        "plan",
                        new Json()
                                .set("onSiteDays", held ? audit.days() : null)
                                .set("agenda", held ? agenda() : List.of())
                                .set("language", held ? "Greek" : null)
                                .set("accompanying", held ? "Guide: " + story.representative : null)
                                .set("ictRisks", null))
                .set("opening", meeting("notes"))
                .set("closing", meeting("divergences"))
                .set("deviations", List.of())
                .set("clientReviews", List.of());
    }

    private List<Object> agenda() {
        return List.of(new Json()
                .set("date", audit.day())
                .set("from", "09:00")
                .set("to", "17:00")
                .set("siteId", story.places.get(0).id())
                .set("subject", "Opening meeting, talks and records by the checklist")
                .set("clauses", List.of("8.6.1"))
                .set("personIds", List.of(story.lead().id().toString()))
                .set("remote", false));
    }

    private Json meeting(String last) {
        var people = List.of(
                new Json()
                        .set("name", story.lead().name())
                        .set("function", "Lead auditor")
                        .set("ofClient", false),
                new Json()
                        .set("name", story.representative)
                        .set("function", "Service manager")
                        .set("ofClient", true));
        return new Json()
                .set("date", audit.held() ? audit.day() : null)
                .set("topics", List.of())
                .set("attendees", audit.held() ? people : List.of())
                .set(last, null);
    }
}
