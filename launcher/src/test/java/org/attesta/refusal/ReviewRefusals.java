package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.job.Api;
import org.attesta.job.ApplicationJob;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 9.1.2, 9.1.4 and 5.2: who may review an application, and what must be known to accept it. */
final class ReviewRefusals {

    private static final String NO_GAPS = "{\"gaps\":[\" \"]}";
    private static final String GAPS = "{\"gaps\":[\"Who takes part in the life of the services?\"]}";
    private static final String ANSWER = "{\"answer\":\"It is in the application now.\"}";

    private static final LocalDate ADVISED_UNTIL = LocalDate.parse("2024-12-01");

    private final MainJob job;
    private final Refused refused;
    private final ApplicationJob application;
    private final Staff staff;

    ReviewRefusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        application = new ApplicationJob(job);
        staff = new Staff(job);
    }

    Stream<DynamicTest> rows() {
        return Stream.of(reviewer(), review(), information()).flatMap(s -> s);
    }

    private Stream<DynamicTest> reviewer() {
        return Stream.of(
                refused.row(
                        "the reviewer advised the client, one day less than two years ago",
                        "R-5.2.10",
                        "5.2.10",
                        () -> {
                            staff.declare(
                                    job.manager, "\"conflict\":false,\"consultancyEnd\":\"" + ADVISED_UNTIL + "\"");
                            return manager("start-review", null);
                        }),
                refused.row("a later declaration is silent about it", "R-5.2.10", "5.2.10", () -> {
                    staff.declare(job.manager, "\"conflict\":false");
                    return manager("start-review", null);
                }),
                then("the reviewer may review again after two years", () -> job.at(ADVISED_UNTIL.plusYears(2))),
                refused.row("the reviewer's authorisation has ended", "R-7.1.2", "7.1.2", () -> {
                    staff.ends("Konstantinou", "APPLICATION_REVIEW");
                    return manager("start-review", null);
                }),
                authorised("she authorises herself", "SEGREGATION", "5.2", job.manager, a -> {}),
                authorised(
                        "somebody authorises her back in time",
                        "R-7.1.3",
                        "7.1.3",
                        job.planner,
                        a -> a.put("validFrom", job.today.minusDays(1).toString())),
                authorised(
                        "an auditor's word comes from no auditor",
                        "R-7.2.4",
                        "7.2.4",
                        job.planner,
                        a -> a.put("function", "AUDITOR").put("evaluatorId", staff.id("Vasileiou"))),
                then("the reviewer is authorised again and starts", () -> {
                    staff.authorise("Konstantinou", "APPLICATION_REVIEW", null);
                    application.startsReview();
                }));
    }

    /** A conflict of interest that the reviewer disclosed, and that no other manager has cleared. */
    Stream<DynamicTest> interested() {
        return Stream.of(
                refused.row("the reviewer has a conflict that stands", "R-5.2.13", "5.2.13", () -> {
                    staff.declare(job.manager, "\"conflict\":true,\"statement\":\"My sister runs the service desk\"");
                    return manager("start-review", null);
                }),
                refused.row(
                        "the reviewer declares it away",
                        "R-5.2.13",
                        "5.2.13",
                        () -> new Ask(
                                job.manager,
                                "POST",
                                "declarations",
                                staff.declaration("\"conflict\":false"),
                                application.path())));
    }

    private DynamicTest authorised(String situation, String rule, String clause, Api by, Consumer<ObjectNode> spoil) {
        return refused.row(situation, rule, clause, () -> {
            var given = staff.authorisation("APPLICATION_REVIEW", null);
            spoil.accept(given);
            var list = staff.authorisations("Konstantinou");
            return new Ask(by, "POST", list, given.toString(), list);
        });
    }

    private Stream<DynamicTest> review() {
        return Stream.of(
                reviewed("the information is not said to be sufficient", "R-9.1.2.1a", "9.1.2.1 a", none("sufficient")),
                reviewed(
                        "a difference of understanding is left",
                        "R-9.1.2.1b",
                        "9.1.2.1 b",
                        r -> r.put("understood", false)),
                reviewed("the body is not able", "R-9.1.2.1c", "9.1.2.1 c", r -> r.put("able", false)),
                reviewed("sites and language were not considered", "R-9.1.2.1d", "9.1.2.1 d", none("considered")),
                reviewed(
                        "the competences are not determined",
                        "R-9.1.2.3",
                        "9.1.2.3",
                        r -> r.putArray("technicalAreas")),
                reviewed("the audit time is not determined", "R-9.1.4.3", "9.1.4.3", none("table")),
                reviewed("the audit time is not justified", "R-9.1.4.3", "9.1.4.3", none("auditTimeJustification")),
                reviewed("the audit time is cut by 40 % without a word", "AT-4", "IAF MD 5", this::cutDeep),
                reviewed(
                        "the body audited internally 22 months ago",
                        "R-5.2.6",
                        "5.2.6",
                        r -> r.put("bodyInternalAuditEnd", "2025-01-31")),
                refused.row(
                        "declined without a reason",
                        "R-9.1.2.2",
                        "9.1.2.2",
                        () -> manager("decline", "{\"reason\":\" \"}")),
                refused.row(
                        "information is asked for, but none is named",
                        "R-9.1.2.1a",
                        "9.1.2.1 a",
                        () -> manager("request-info", NO_GAPS)));
    }

    private Stream<DynamicTest> information() {
        return Stream.of(
                then(
                        "information is asked for",
                        () -> job.manager
                                .post(application.path() + "/request-info", GAPS)
                                .is(200)),
                refused.row(
                        "the gaps are answered with nothing",
                        "R-9.1.2.1a",
                        "9.1.2.1 a",
                        () -> client("answer", "{\"answer\":null}")),
                refused.row("the answer leaves the application incomplete", "R-9.1.1a", "9.1.1 a", () -> {
                    write(d -> d.putNull("unit"));
                    return client("answer", ANSWER);
                }),
                refused.row("a related consultant advised 22 months ago", "R-5.2.7", "5.2.7", () -> {
                    answer(d -> d.put("consultancyUsed", true)
                            .put("consultancyBy", "Hellenic Service Consulting")
                            .put("consultancyEnd", "2025-01-31")
                            .put("consultantRelated", true));
                    return accepting(r -> {});
                }),
                refused.row("others operate all services", "R-20000-1-1.2", "ISO/IEC 20000-1:2018 1.2", () -> {
                    job.manager.post(application.path() + "/request-info", GAPS).is(200);
                    answer(d -> d.put("allByOthers", true));
                    return accepting(r -> {});
                }),
                then("all is well and the application is accepted", () -> {
                    job.manager.post(application.path() + "/request-info", GAPS).is(200);
                    answer(d -> {});
                    accepting(r -> r.withArray("technicalAreas").add("NETWORK"));
                    application.isAccepted();
                }));
    }

    /** The first audit would be shorter than the least that 30 % allow. */
    private void cutDeep(ObjectNode review) {
        review.withArray("adjustments")
                .addObject()
                .put("factor", "OTHER")
                .put("percent", -20)
                .put("justification", "Known from earlier years");
    }

    private static Consumer<ObjectNode> none(String field) {
        return review -> review.putNull(field);
    }

    private DynamicTest reviewed(String situation, String rule, String clause, Consumer<ObjectNode> spoil) {
        return refused.row(situation, rule, clause, () -> accepting(spoil));
    }

    private Ask accepting(Consumer<ObjectNode> spoil) {
        var review = application.review();
        spoil.accept(review);
        var version = job.manager.get(application.path()).json().path("version").asLong();
        job.manager
                .put(application.path() + "/review", version, review.toString())
                .is(200);
        return manager("accept", null);
    }

    private void answer(Consumer<ObjectNode> told) {
        write(told);
        job.client.post(application.path() + "/answer", ANSWER).is(200);
    }

    private void write(Consumer<ObjectNode> told) {
        var draft = application.wanted();
        told.accept(draft);
        var version = job.client.get(application.path()).json().path("version").asLong();
        job.client.put(application.path(), version, draft.toString()).is(200);
    }

    private Ask manager(String action, String body) {
        return Ask.action(job.manager, application.path(), action, body);
    }

    private Ask client(String action, String body) {
        return Ask.action(job.client, application.path(), action, body);
    }
}
