package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.job.Api;
import org.attesta.job.ApplicationJob;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 8.5.1, 5.1.2 and 9.1.3: no audit without an agreement, no cycle with a hole. */
final class AgreementRefusals {

    private static final String NAMELESS = "{\"name\":\" \"}";
    private static final String NAMED = "{\"name\":\"Eleni Papadaki\"}";

    private final MainJob job;
    private final Refused refused;
    private final ApplicationJob application;

    AgreementRefusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        application = new ApplicationJob(job);
    }

    Stream<DynamicTest> rows() {
        return Stream.of(agreement(), stages(), cycle()).flatMap(s -> s);
    }

    private Stream<DynamicTest> agreement() {
        return Stream.of(
                refused.row(
                        "a proposal without its fee",
                        "R-8.5.1",
                        "8.5.1",
                        () -> Ask.action(
                                job.manager, application.path(), "propose", "{\"programmeOutline\":\"Three years\"}")),
                refused.row(
                        "signed before anything is proposed",
                        "A8",
                        "5.1.2",
                        () -> Ask.action(job.client, application.path(), "sign", NAMED)),
                then("a proposal is sent", application::isProposed),
                refused.row(
                        "signed by nobody",
                        "R-5.1.2",
                        "5.1.2",
                        () -> Ask.action(job.client, application.path(), "sign", NAMELESS)),
                then("the client signs", application::isSignedByClient),
                refused.row(
                        "the client signs again",
                        "R-5.1.2",
                        "5.1.2",
                        () -> Ask.action(job.client, application.path(), "sign", NAMED)),
                refused.row(
                        "planned before both have signed",
                        "A9",
                        "9.1.3",
                        () -> Ask.action(job.planner, application.path(), "plan-programme", application.dates())),
                then("the body signs", application::isSignedByBody));
    }

    private Stream<DynamicTest> stages() {
        return Stream.of(
                planned("Stage 2 has no dates", "R-9.1.3.2", "9.1.3.2", d -> d.putNull("stage2From")),
                planned(
                        "Stage 2 begins before Stage 1 ends",
                        "R-9.3.1.1",
                        "9.3.1.1",
                        d -> d.put("stage2From", d.path("stage1To").asText())),
                planned("Stage 1 lies in the past", "R-9.1.3.2", "9.1.3.2", d -> d.put("stage1From", "2026-11-30")),
                planned(
                        "the first surveillance comes too late",
                        "R-9.1.3.3",
                        "9.1.3.3",
                        d -> d.put("surveillance1", "2028-12-01")),
                then("the cycle is planned", application::isPlanned));
    }

    private DynamicTest planned(String situation, String rule, String clause, Consumer<ObjectNode> spoil) {
        return refused.row(situation, rule, clause, () -> {
            var dates = application.dates();
            spoil.accept(dates);
            return Ask.action(job.planner, application.path(), "plan-programme", dates);
        });
    }

    private Stream<DynamicTest> cycle() {
        return Stream.of(
                refused.row(
                        "surveillance is opened before anything is certified",
                        "R-9.1.3.2 + R-9.6.2.1",
                        "9.1.3.2 + 9.6.2.1",
                        () -> Ask.action(job.planner, "programmes/" + job.programme, "open-surveillance")),
                replanned(
                        "the first surveillance is moved beyond twelve months",
                        "R-9.1.3.3",
                        "9.1.3.3",
                        "Holidays",
                        "SURVEILLANCE_1",
                        "2028-06-01"),
                replanned(
                        "a calendar year stays without surveillance",
                        "R-9.1.3.3",
                        "9.1.3.3",
                        "Holidays",
                        "SURVEILLANCE_1",
                        "2027-12-15"),
                replanned(
                        "the recertification comes after the expiry",
                        "R-9.1.3.2",
                        "9.1.3.2",
                        "Holidays",
                        "RECERTIFICATION",
                        "2030-12-01"),
                replanned(
                        "dates are changed without a reason",
                        "R-9.1.3.2",
                        "9.1.3.2",
                        " ",
                        "SURVEILLANCE_2",
                        "2029-01-20"),
                replanned(
                        "a stage is moved behind its audit's back",
                        "R-9.1.3.2",
                        "9.1.3.2",
                        "Holidays",
                        "STAGE1",
                        "2026-12-20"));
    }

    private DynamicTest replanned(
            String situation, String rule, String clause, String reason, String step, String day) {
        return refused.row(situation, rule, clause, () -> {
            var plan = Api.JSON.createObjectNode().put("adjustmentReason", reason);
            plan.putArray("audits")
                    .addObject()
                    .put("step", step)
                    .put("from", day)
                    .put("to", day);
            return Ask.change(job.planner, "programmes/" + job.programme, plan);
        });
    }
}
