package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.job.AuditJob;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 9.2.3 and 9.3.1.1: no plan with a hole, no Stage 2 before the conclusions of Stage 1. */
final class Stage2Refusals {

    static final LocalDate FIRST = LocalDate.parse("2027-01-26");

    private final MainJob job;
    private final Refused refused;
    private final AuditJob audit;
    private final String path;

    Stage2Refusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        audit = new AuditJob(job, job.stage2);
        path = "audits/" + job.stage2;
    }

    Stream<DynamicTest> rows() {
        return Stream.of(dates(), plan(), start()).flatMap(s -> s);
    }

    private Stream<DynamicTest> dates() {
        return Stream.of(
                refused.row("on a day on which both are in Stage 1", "U2", "9.2.2", () -> {
                    audit.isDated(TeamRefusals.FIRST.plusDays(1), TeamRefusals.FIRST.plusDays(3));
                    return Ask.action(job.planner, path, "propose-team", audit.team("3.0", "2.0"));
                }),
                refused.row(
                        "before Stage 1 has ended", "R-9.3.1.1 + U2 + R-9.2.3.4", "9.3.1.1 + 9.2.2 + 9.2.3.4", () -> {
                            audit.isDated(TeamRefusals.FIRST, TeamRefusals.FIRST.plusDays(2));
                            return Ask.action(job.planner, path, "propose-team", audit.team("3.0", "2.0"));
                        }),
                then("it is staffed", () -> audit.isStaffed(FIRST, FIRST.plusDays(2), "3.0", "2.0")));
    }

    private Stream<DynamicTest> plan() {
        return Stream.of(
                plan(
                        "objectives",
                        "R-9.2.3.2a",
                        "9.2.3.2 a",
                        a -> a.withObject("basis").putArray("objectives")),
                plan(
                        "criteria",
                        "R-9.2.3.2b",
                        "9.2.3.2 b",
                        a -> a.withObject("basis").put("criteria", " ")),
                plan(
                        "scope",
                        "R-9.2.3.2c",
                        "9.2.3.2 c",
                        a -> a.withObject("basis").putArray("scopeUnits")),
                plan(
                        "activities on the days of the audit",
                        "R-9.2.3.2d",
                        "9.2.3.2 d",
                        a -> activity(a).put("date", "2027-02-26")),
                plan(
                        "duration on site",
                        "R-9.2.3.2e",
                        "9.2.3.2 e",
                        a -> a.withObject("plan").putNull("onSiteDays")),
                plan(
                        "work for one auditor",
                        "R-9.2.3.2f",
                        "9.2.3.2 f",
                        a -> a.at("/plan/agenda")
                                .forEach(item -> ((ObjectNode) item)
                                        .withArray("personIds")
                                        .remove(1))),
                plan(
                        "risks of what is done remotely",
                        "MD4",
                        "IAF MD 4",
                        a -> activity(a).put("remote", true)),
                refused.row("sent by an auditor who does not lead", "U5", "9.2.3", () -> {
                    complete();
                    return Ask.action(job.auditor, path, "send-plan");
                }),
                refused.row("sent a week before", "R-9.2.3.4", "9.2.3.4", () -> {
                    job.at(FIRST.minusDays(7));
                    return Ask.action(job.lead, path, "send-plan");
                }),
                then("it is sent in time", () -> {
                    job.at(TeamRefusals.FIRST.plusDays(1));
                    job.lead.post(path + "/send-plan").is(200);
                }),
                refused.row(
                        "turned down without a reason",
                        "R-9.2.3.4",
                        "9.2.3.4",
                        () -> Ask.action(job.client, path, "reject-dates", "{\"reason\":\"\"}")),
                refused.row("written anew after it was sent", "R-9.2.3.2", "9.2.3.2", () -> {
                    var read = (ObjectNode) job.lead.get(path).is(200).json();
                    read.withObject("plan").put("language", "English");
                    return Ask.change(job.lead, path, read);
                }));
    }

    private Stream<DynamicTest> start() {
        return Stream.of(
                then("the day has come, and Stage 1 is not reported", () -> {
                    job.client.post(path + "/confirm").is(200);
                    job.at(FIRST);
                    audit.opens(FIRST);
                }),
                refused.row("begun before the conclusions of Stage 1", "R-9.3.1.1", "9.3.1.1", this::begun),
                then("Stage 1 is reported, with concerns", () -> {
                    new AuditJob(job, job.stage1).writesReport("READY_WITH_CONCERNS");
                    job.lead.post("audits/" + job.stage1 + "/issue-report").is(200);
                }),
                refused.row("begun seven months after Stage 1", "R-9.3.1.2.4", "9.3.1.2.4", () -> {
                    job.at(LocalDate.parse("2027-07-30"));
                    return begun();
                }),
                then("it begins", () -> audit.starts(FIRST)));
    }

    private Ask begun() {
        return Ask.action(job.lead, path, "start");
    }

    private static ObjectNode activity(ObjectNode audit) {
        return (ObjectNode) audit.at("/plan/agenda/1");
    }

    private DynamicTest plan(String part, String rule, String clause, Consumer<ObjectNode> spoil) {
        return refused.row("a plan without " + part, rule, clause, () -> {
            complete();
            job.lead.change(path, spoil);
            return Ask.action(job.lead, path, "send-plan");
        });
    }

    /** Everything a plan needs. */
    private void complete() {
        audit.writesPlan(FIRST, "4.0");
        job.lead.change(path, a -> {
            var basis = a.withObject("basis").put("criteria", "ISO/IEC 20000-1:2018 and the client's documents");
            basis.putArray("scopeUnits").add("Service Operations");
            basis.putArray("objectives").add("CONFORMITY").add("LEGAL_ABILITY").add("EFFECTIVENESS");
        });
    }
}
