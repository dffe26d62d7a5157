package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.job.Api;
import org.attesta.job.AuditJob;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 9.2.2, 9.1.4, 5.2 and 7: who may not be sent, and what the client may say to it. */
final class TeamRefusals {

    static final LocalDate FIRST = LocalDate.parse("2026-12-29");

    private final MainJob job;
    private final Refused refused;
    private final AuditJob audit;
    private final String path;
    private final Staff staff;

    TeamRefusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        audit = new AuditJob(job, job.stage1);
        path = "audits/" + job.stage1;
        staff = new Staff(job);
    }

    Stream<DynamicTest> rows() {
        return Stream.of(composition(), persons(), supervision(), client()).flatMap(s -> s);
    }

    private Stream<DynamicTest> composition() {
        return Stream.of(
                team("the audit has no dates", "R-9.2.3.4", "9.2.3.4", this::two),
                then("it gets dates", () -> audit.isDated(FIRST, FIRST.plusDays(1))),
                team("nobody leads", "R-9.2.2.1.1", "9.2.2.1.1", team -> {
                    seat(team, "Alexiou", "AUDITOR", "1");
                    seat(team, "Markou", "AUDITOR", "1");
                }),
                team("two lead", "R-9.2.2.1.1", "9.2.2.1.1", team -> {
                    seat(team, "Alexiou", "LEAD", "1");
                    seat(team, "Samara", "LEAD", "1");
                }),
                team("the leader is no lead auditor", "R-9.2.2.1.1", "9.2.2.1.1", team -> {
                    seat(team, "Markou", "LEAD", "1");
                    seat(team, "Alexiou", "AUDITOR", "1");
                }),
                team("nobody knows networks, which the review asked for", "R-9.2.2.1.1", "9.2.2.1.1", team -> {
                    seat(team, "Alexiou", "LEAD", "1");
                    seat(team, "Kontos", "AUDITOR", "1");
                }),
                team("one sits in it twice", "U2", "9.2.2", team -> {
                    two(team);
                    seat(team, "Markou", "AUDITOR", "1");
                }),
                team("the days are too few", "R-9.1.4.4", "9.1.4.4", team -> {
                    seat(team, "Alexiou", "LEAD", "0.5");
                    seat(team, "Markou", "AUDITOR", "0.5");
                }),
                team("the expert's days would have to count", "R-9.1.4.4", "9.1.4.4", team -> {
                    var leader = seat(team, "Alexiou", "LEAD", "0.5")
                            .path("personId")
                            .asText();
                    seat(team, "Markou", "AUDITOR", "0.5");
                    seat(team, "Theodorou", "TECHNICAL_EXPERT", "3").put("responsibleId", leader);
                }),
                refused.row("its time is not justified", "R-9.1.4.3", "9.1.4.3", () -> {
                    job.planner.change(path, a -> a.withObject("schedule").put("justification", " "));
                    return proposed(this::two);
                }),
                then(
                        "its time is justified",
                        () -> job.planner.change(
                                path, a -> a.withObject("schedule").put("justification", "As calculated"))));
    }

    private Stream<DynamicTest> persons() {
        return Stream.of(
                with("a planner audits", "Vasileiou", "AUDITOR", "R-7.1.3", "7.1.3", () -> {}),
                with(
                        "a member has declared nothing",
                        "Zervou",
                        "AUDITOR",
                        "R-5.2.10 + R-5.2.13",
                        "5.2.10 + 5.2.13",
                        () -> newcomer("Zervou", "2025-01-01")),
                with("a member never agreed to confidentiality", "Doukas", "AUDITOR", "R-7.3", "7.3", () -> {
                    newcomer("Doukas", null);
                    staff.declareFor("Doukas", "\"conflict\":false");
                }),
                with(
                        "a member advised the client 23 months ago",
                        "Rallis",
                        "AUDITOR",
                        "R-5.2.10",
                        "5.2.10",
                        () -> staff.declareFor("Rallis", "\"conflict\":false,\"consultancyEnd\":\"2025-01-01\"")),
                with(
                        "a member's conflict stands",
                        "Kontos",
                        "AUDITOR",
                        "R-5.2.13",
                        "5.2.13",
                        () -> staff.declareFor("Kontos", "\"conflict\":true,\"statement\":\"Owns shares of it\"")));
    }

    private Stream<DynamicTest> supervision() {
        return Stream.of(
                with("nobody evaluates a trainee", "Samara", "TRAINEE", "R-9.2.2.1.4", "9.2.2.1.4", () -> {}),
                with(
                        "no auditor directs the expert",
                        "Theodorou",
                        "TECHNICAL_EXPERT",
                        "R-9.2.2.1.3",
                        "9.2.2.1.3",
                        () -> {}),
                with("an observer has no justification", "Samara", "OBSERVER", "R-9.2.2.2.1", "9.2.2.2.1", () -> {}),
                then("a fit team is proposed, with one who may also decide", () -> {
                    staff.authorise("Nikolaidis", "AUDITOR", null);
                    job.planner
                            .post(path + "/propose-team", body(team -> {
                                two(team);
                                seat(team, "Nikolaidis", "AUDITOR", "0.5");
                            }))
                            .is(200);
                }));
    }

    private Stream<DynamicTest> client() {
        return Stream.of(
                refused.row(
                        "confirmed while the client may object",
                        "R-9.2.3.5",
                        "9.2.3.5",
                        () -> Ask.action(job.planner, path, "confirm-team")),
                refused.row(
                        "taken back though nobody objected",
                        "R-9.2.3.5",
                        "9.2.3.5",
                        () -> Ask.action(job.planner, path, "replace-team", "{\"reason\":\"Another wish\"}")),
                refused.row(
                        "objected to without a reason",
                        "R-9.2.3.5",
                        "9.2.3.5",
                        () -> Ask.action(job.client, path, "object", "{\"reason\":\" \"}")),
                refused.row(
                        "objected to somebody who is not in it",
                        "R-9.2.3.5",
                        "9.2.3.5",
                        () -> Ask.action(
                                job.client,
                                path,
                                "object",
                                "{\"reason\":\"Works for a rival\",\"personId\":\"" + staff.id("Samara") + "\"}")),
                then(
                        "the client objects",
                        () -> job.client
                                .post(path + "/object", "{\"reason\":\"Audited our rival\"}")
                                .is(200)),
                refused.row(
                        "accepted while an objection is open",
                        "R-9.2.3.5",
                        "9.2.3.5",
                        () -> Ask.action(job.client, path, "accept-team")),
                refused.row(
                        "an objection is answered with nothing",
                        "R-9.2.3.5",
                        "9.2.3.5",
                        () -> Ask.action(job.planner, path, "answer-objection", "{\"reason\":\"\"}")),
                then("the objection is answered and the team accepted", () -> {
                    job.planner
                            .post(path + "/answer-objection", "{\"reason\":\"Bound to confidentiality\"}")
                            .is(200);
                    audit.isAccepted();
                }));
    }

    private void newcomer(String name, String agreed) {
        staff.join(name, agreed);
        staff.authorise(name, "AUDITOR", null);
    }

    /** Lead auditor and auditor, with all the days and areas that are needed. */
    private void two(ArrayNode team) {
        seat(team, "Alexiou", "LEAD", "1");
        seat(team, "Markou", "AUDITOR", "0.5");
    }

    private ObjectNode seat(ArrayNode team, String name, String part, String days) {
        var seat = team.addObject();
        AuditJob.seat(seat, staff.id(name), part, days);
        return seat;
    }

    private DynamicTest team(String situation, String rule, String clause, Consumer<ArrayNode> seats) {
        return refused.row(situation, rule, clause, () -> proposed(seats));
    }

    /** Both auditors and one more. */
    private DynamicTest with(String situation, String name, String part, String rule, String clause, Runnable known) {
        return refused.row(situation, rule, clause, () -> {
            known.run();
            return proposed(team -> {
                two(team);
                seat(team, name, part, "1");
            });
        });
    }

    private Ask proposed(Consumer<ArrayNode> seats) {
        return Ask.action(job.planner, path, "propose-team", body(seats));
    }

    private static String body(Consumer<ArrayNode> seats) {
        var body = Api.JSON.createObjectNode();
        seats.accept(body.putArray("team"));
        return body.toString();
    }
}
