package org.attesta.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Certification, the decisions about it and the certificate. */
final class CertificationChapter {

    private final Story story;
    private final Rows rows;
    private final Profile profile;
    private final List<AuditChapter.Audit> audits;
    private final String number;
    private int position;

    CertificationChapter(Story story, Rows rows, Profile profile, List<AuditChapter.Audit> audits) {
        this.story = story;
        this.rows = rows;
        this.profile = profile;
        this.audits = audits;
        number = story.counters.next("CERT", story.came.plusDays(16).getYear());
    }

    private UUID certification() {
        return story.id("certification");
    }

    private LocalDate expiry() {
        return story.decided.plusMonths(36).minusDays(1);
    }

    /** The day on which it was suspended or withdrawn, or on which it was first expired. */
    private LocalDate changed() {
        return switch (story.stage) {
            case SUSPENDED -> story.today.minusDays(30 + story.index % 100);
            case WITHDRAWN -> story.decided.plusDays(200 + story.index % 90);
            default -> expiry().plusDays(1);
        };
    }

    void write() {
        var surveyed =
                audits.stream().filter(a -> a.type().equals("SURVEILLANCE")).toList();
        var certified = story.stage.certified();
        var running = story.stage == Stage.ACTIVE || story.stage == Stage.SUSPENDED;
        rows.into("certification")
                .set("id", certification())
                .set("version", 4)
                .set("number", number)
                .set("created_at", Story.at(story.came.plusDays(16)))
                .set("state", state())
                .set("client_id", story.client)
                .set("client_name", story.name)
                .set("standard", Story.STANDARD)
                .set("programme_id", story.id("programme"))
                .set("application_id", story.id("application"))
                .set("scope", certified ? story.scope : null)
                .set("sites", new Json().set("ids", story.siteIdTexts()).text())
                .set("certified_on", certified ? story.decided : null)
                .set("effective", certified ? story.decided : null)
                .set("expiry", certified ? expiry() : null)
                .set("first_surveillance_latest", certified ? story.decided.plusMonths(12) : null)
                .set("second_surveillance_target", certified ? story.decided.plusMonths(24) : null)
                .set("suspended_on", story.stage == Stage.SUSPENDED ? changed() : null)
                .set(
                        "suspended_until",
                        story.stage == Stage.SUSPENDED ? changed().plusMonths(6) : null)
                .set("certificate_id", certified ? story.id("certificate") : null)
                .set("surveillance_due", running && surveyed.size() < 2 ? nextDue(surveyed.size()) : null)
                .set(
                        "maintained_on",
                        surveyed.isEmpty()
                                ? null
                                : surveyed.get(surveyed.size() - 1).reported().plusDays(10))
                .end();
        status("IN_INITIAL", story.came.plusDays(16), null, null);
        if (story.stage.reached(Stage.AWAITING_DECISION)) {
            decided();
        }
    }

    private LocalDate nextDue(int done) {
        return story.decided.plusMonths(12L * (done + 1));
    }

    private String state() {
        return switch (story.stage) {
            case PLANNED, STAGE1_CLOSED, FOLLOW_UP -> "IN_INITIAL";
            default -> story.stage.name();
        };
    }

    private void decided() {
        var handedIn = story.stage.certified() ? story.decided.minusDays(8) : story.today.minusDays(8);
        var certified = story.stage.certified();
        decision("decision", "INITIAL", certified ? "GRANT" : null, handedIn, certified ? story.decided : null);
        status("AWAITING_DECISION", handedIn, story.id("decision"), null);
        if (!certified) {
            return;
        }
        status("ACTIVE", story.decided, story.id("decision"), "Conformity and effectiveness are shown.");
        switch (story.stage) {
            case SUSPENDED -> changed("SUSPENSION", "SUSPEND", "SUSPENDED");
            case WITHDRAWN -> changed("WITHDRAWAL", "WITHDRAW", "WITHDRAWN");
            case EXPIRED_RESTORABLE, EXPIRED -> {
                status("EXPIRED_RESTORABLE", changed(), null, null);
                if (story.stage == Stage.EXPIRED) {
                    status("EXPIRED", expiry().plusMonths(6).plusDays(1), null, null);
                }
            }
            default -> {
                // it is active
            }
        }
        new CertificateChapter(story, rows, profile).write(expiry(), changed());
    }

    private void changed(String kind, String outcome, String state) {
        decision("change", kind, outcome, changed().minusDays(5), changed());
        status(
                state,
                changed(),
                story.id("change"),
                "Corrective action of the surveillance was not completed in time.");
    }

    private void decision(String thing, String kind, String outcome, LocalDate opened, LocalDate decided) {
        var decider = story.staff.decider();
        var proposal = new Json()
                .set("scope", story.scope)
                .set("ground", kind.equals("SUSPENSION") ? "SERIOUS_FAILURE" : null)
                .set("reason", kind.equals("INITIAL") ? null : "Corrective action was not completed in time.")
                .set("until", kind.equals("SUSPENSION") ? changed().plusMonths(6) : null)
                .set("comments", "Generated.")
                .set("byName", story.lead().name())
                .set("byPersonId", story.lead().id())
                .text();
        rows.into("decision")
                .set("id", story.id(thing))
                .set("version", 3)
                .set("number", story.counters.next("DEC", opened.getYear()))
                .set("created_at", Story.at(opened))
                .set("state", decided == null ? "PENDING" : "DECIDED")
                .set("kind", kind)
                .set("certification_id", certification())
                .set("certification_number", number)
                .set("client_id", story.client)
                .set("client_name", story.name)
                .set("standard", Story.STANDARD)
                .set("programme_id", story.id("programme"))
                .set("application_id", story.id("application"))
                .set("proposal", proposal)
                .set("documents", "{\"items\":[]}")
                .set("exchanges", "{\"all\":[]}")
                .set("opened_on", opened)
                .set("due", opened.plusDays(30))
                .set("taken_by", decided == null ? null : decider.id())
                .set("taken_by_name", decided == null ? null : decider.name())
                .set("taken_on", decided == null ? null : opened.plusDays(2))
                .set("outcome", outcome)
                .set("reason", decided == null ? null : "Generated: the package was complete and consistent.")
                .set("scope", decided == null ? null : story.scope)
                .set("effective", decided)
                .set("decided_on", decided)
                .set("certificate_id", decided != null && kind.equals("INITIAL") ? story.id("certificate") : null)
                .set("checks", "{\"all\":[]}")
                .end();
    }

    private void status(String state, LocalDate since, UUID decision, String reason) {
        rows.into("certification_status")
                .set("certification_id", certification())
                .set("position", position++)
                .set("state", state)
                .set("since", since)
                .set("decision_id", decision)
                .set("reason", reason)
                .end();
    }
}
