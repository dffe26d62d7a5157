package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attesta.job.AuditJob;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 9.3.1.2, 9.4.2, 9.4.7: a Stage 1 is not begun, not ended and not concluded by halves. */
final class Stage1Refusals {

    private static final String CONFORM = "{\"result\":\"CONFORM\",\"note\":\"Seen\",\"reason\":null}";
    private static final String OPEN = "{\"result\":null,\"note\":null,\"reason\":null}";
    private static final String UNREASONED = "{\"result\":\"NOT_AUDITED\",\"note\":null,\"reason\":\" \"}";

    private final MainJob job;
    private final Refused refused;
    private final AuditJob audit;
    private final String path;

    Stage1Refusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        audit = new AuditJob(job, job.stage1);
        path = "audits/" + job.stage1;
    }

    Stream<DynamicTest> rows() {
        return Stream.of(opening(), fieldwork(), objectives(), conclusions()).flatMap(s -> s);
    }

    private Stream<DynamicTest> opening() {
        return Stream.of(
                refused.row(
                        "begun before the dates are agreed", "U7", "9.4.2", () -> Ask.action(job.lead, path, "start")),
                refused.row(
                        "agreed to by an auditor who does not lead",
                        "U19",
                        "9.3.1.2",
                        () -> Ask.action(job.auditor, path, "confirm")),
                then("the client agrees to the dates", audit::isConfirmedWithoutPlan),
                refused.row(
                        "begun without an opening meeting",
                        "R-9.4.2",
                        "9.4.2",
                        () -> Ask.action(job.lead, path, "start")),
                then("it is the first day, and the meeting is held", () -> {
                    job.at(TeamRefusals.FIRST);
                    audit.opens(TeamRefusals.FIRST);
                }),
                starting("a topic of the opening meeting is missing", "R-9.4.2", "9.4.2", a -> last(a, "topics")),
                starting(
                        "nobody was at the opening meeting",
                        "R-9.4.2",
                        "9.4.2",
                        a -> a.withObject("opening").putArray("attendees")),
                refused.row("begun by an auditor who does not lead", "U7", "9.4.2", () -> {
                    audit.opens(TeamRefusals.FIRST);
                    return Ask.action(job.auditor, path, "start");
                }),
                then("it begins, and its last day comes", () -> {
                    audit.starts(TeamRefusals.FIRST).answersTheChecklist();
                    job.at(TeamRefusals.FIRST.plusDays(1));
                }));
    }

    private static void last(ObjectNode audit, String topics) {
        var all = audit.withObject("opening").withArray(topics);
        all.remove(all.size() - 1);
    }

    private DynamicTest starting(String situation, String rule, String clause, Consumer<ObjectNode> spoil) {
        return refused.row(situation, rule, clause, () -> {
            job.lead.change(path, spoil);
            return Ask.action(job.lead, path, "start");
        });
    }

    private Stream<DynamicTest> fieldwork() {
        return Stream.of(
                then("reviews and the closing meeting are written down", this::complete),
                finishing("no closing meeting was held", "R-9.4.7", "9.4.7", a -> a.putObject("closing")),
                finishing(
                        "the client was not at the closing meeting",
                        "R-9.4.7",
                        "9.4.7",
                        a -> ((ObjectNode) a.at("/closing/attendees/1")).put("ofClient", false)),
                finishing(
                        "a deviation from the plan has no reason",
                        "R-9.4.8.2g",
                        "9.4.8.2 g",
                        a -> a.putArray("deviations")
                                .addObject()
                                .put("subject", "Night shift")
                                .put("reason", " ")),
                refused.row("ended by an auditor who does not lead", "U8", "9.4.7", () -> {
                    complete();
                    return Ask.action(job.auditor, path, "finish-fieldwork");
                }),
                refused.row(
                        "broken off without saying what follows",
                        "R-9.4.3.2",
                        "9.4.3.2",
                        () -> Ask.action(job.lead, path, "terminate", "{\"reason\":\"Fire alarm\",\"outcome\":null}")),
                refused.row("a document is left unanswered", "U8", "9.4.7", () -> {
                    answer(item("S1-DOC", 0), OPEN);
                    return Ask.action(job.lead, path, "finish-fieldwork");
                }),
                refused.row("a document was not looked at, without a reason", "U8", "9.4.7", () -> {
                    answer(item("S1-DOC", 0), UNREASONED);
                    return Ask.action(job.lead, path, "finish-fieldwork");
                }),
                then("the document is looked at", () -> answer(item("S1-DOC", 0), CONFORM)));
    }

    private Stream<DynamicTest> objectives() {
        var letters = "abcdefg".split("");
        var unanswered = Stream.iterate(0, n -> n < letters.length, n -> n + 1)
                .map(n -> refused.row(
                        "objective " + letters[n] + " is left out, though with a reason",
                        "R-9.3.1.2.2" + letters[n],
                        "9.3.1.2.2 " + letters[n],
                        () -> without(n)));
        var reviews = Stream.of(
                then("the last objective is answered", () -> answer(item("S1-OBJ", 6), CONFORM)),
                finishing(
                        "no internal audit is looked at",
                        "R-9.3.1.2.2g",
                        "9.3.1.2.2 g",
                        a -> a.withArray("clientReviews").remove(0)),
                finishing(
                        "no management review is looked at",
                        "R-9.3.1.2.2g",
                        "9.3.1.2.2 g",
                        a -> a.withArray("clientReviews").remove(1)));
        return Stream.concat(unanswered, reviews);
    }

    private Stream<DynamicTest> conclusions() {
        return Stream.of(
                then("fieldwork ends, the management review being only planned", () -> {
                    complete();
                    job.lead.change(path, a -> ((ObjectNode) a.at("/clientReviews/1")).put("performed", false));
                    job.lead.post(path + "/finish-fieldwork").is(200);
                    audit.draftsReport();
                }),
                concluding("the report does not say whether the client is ready", "R-9.3.1.2.3", "9.3.1.2.3", null),
                concluding("ready without a management review", "R-9.3.1.2.2g", "9.3.1.2.2 g", "READY"));
    }

    private DynamicTest concluding(String situation, String rule, String clause, String result) {
        return refused.row(situation, rule, clause, () -> {
            audit.writesReport(result);
            return Ask.action(job.lead, path, "issue-report");
        });
    }

    /** Everything an end of fieldwork asks for. */
    private void complete() {
        audit.recordsClientReviews(TeamRefusals.FIRST.minusDays(60), TeamRefusals.FIRST.minusDays(30));
        audit.closes(TeamRefusals.FIRST.plusDays(1));
        job.lead.change(path, a -> a.putArray("deviations"));
    }

    private DynamicTest finishing(String situation, String rule, String clause, Consumer<ObjectNode> spoil) {
        return refused.row(situation, rule, clause, () -> {
            complete();
            job.lead.change(path, spoil);
            return Ask.action(job.lead, path, "finish-fieldwork");
        });
    }

    private Ask without(int n) {
        complete();
        for (int i = 0; i < 7; i++) {
            answer(item("S1-OBJ", i), i == n ? OPEN : CONFORM);
        }
        var code = item("S1-OBJ", n);
        job.lead.change(
                path,
                a -> a.putArray("deviations").addObject().put("subject", code).put("reason", "No time was left"));
        return Ask.action(job.lead, path, "finish-fieldwork");
    }

    private String item(String beginning, int n) {
        return StreamSupport.stream(
                        MainJob.items(job.auditor.get(path + "/checklist")).spliterator(), false)
                .map(i -> i.path("number").asText())
                .filter(code -> code.startsWith(beginning))
                .skip(n)
                .findFirst()
                .orElseThrow();
    }

    private void answer(String code, String answer) {
        var address = path + "/checklist/" + code;
        var version = job.auditor.get(address).json().path("version").asLong();
        job.auditor.put(address, version, answer).is(200);
    }
}
