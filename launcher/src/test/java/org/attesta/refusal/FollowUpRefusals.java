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

/** ISO/IEC 17021-1 9.4.9, 9.4.10 and 9.5.2: answers, their verification, and a recommendation that rests on them. */
final class FollowUpRefusals {

    private static final String NO_REASON = "{\"reason\":\" \"}";
    private static final LocalDate SIX_MONTHS_AFTER = LocalDate.parse("2027-07-28");

    private final MainJob job;
    private final Refused refused;
    private final String audit;
    private final String major;
    private final String minor;
    private final Staff staff;

    FollowUpRefusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        audit = "audits/" + job.stage2;
        major = job.major.path();
        minor = job.minor.path();
        staff = new Staff(job);
    }

    Stream<DynamicTest> rows() {
        return Stream.of(dispute(), answer(), plan(), verification(), recommendation())
                .flatMap(s -> s);
    }

    private Stream<DynamicTest> dispute() {
        return Stream.of(
                refused.row(
                        "disputed without a reason", "R-9.4.5.4", "9.4.5.4", () -> client(minor, "dispute", NO_REASON)),
                then(
                        "the minor is disputed",
                        () -> job.client
                                .post(minor + "/dispute", "{\"reason\":\"The sample was too small\"}")
                                .is(200)),
                refused.row("the dispute is settled with its author", "R-9.4.5.4", "9.4.5.4", () -> settled("Markou")),
                refused.row(
                        "the dispute is settled with nobody competent", "R-7.1.2", "7.1.2", () -> settled("Vasileiou")),
                then("the dispute is settled", () -> {
                    var asked = settled("Alexiou");
                    job.manager.post(asked.path(), asked.body()).is(200);
                }));
    }

    private Ask settled(String with) {
        return Ask.action(
                job.manager,
                minor,
                "resolve-dispute",
                "{\"outcome\":\"ISSUED\",\"reason\":\"It stands\",\"withPersonId\":\"" + staff.id(with) + "\"}");
    }

    private Stream<DynamicTest> answer() {
        return Stream.of(
                answered("without a correction", a -> a.putNull("correction")),
                answered("without a cause", a -> a.put("cause", " ")),
                answered("without a corrective action", a -> a.putNull("correctiveAction")),
                answered("without a date", a -> a.putNull("correctiveActionDate")),
                answered("without somebody responsible", a -> a.put("responsible", "")),
                answered("with an action before the correction", a -> a.put("correctiveActionDate", "2027-01-01")),
                then("the major is answered", () -> job.major.responds()),
                refused.row("returned without a reason", "R-9.4.10a", "9.4.10", () -> lead(major, "return", NO_REASON)),
                refused.row(
                        "accepted without saying how it is verified",
                        "R-9.4.10c",
                        "9.4.10",
                        () -> lead(major, "accept-plan", "{\"verificationMethod\":null}")),
                then("its plan is accepted, to be verified by documents", () -> job.major.planIsAccepted()));
    }

    private DynamicTest answered(String situation, Consumer<ObjectNode> spoil) {
        return refused.row("answered " + situation, "R-9.4.9", "9.4.9", () -> {
            var answer = job.major.answer();
            spoil.accept(answer);
            return client(major, "respond", answer.toString());
        });
    }

    private Stream<DynamicTest> plan() {
        return Stream.of(
                recommended(
                        "a grant while a major is not verified and a minor not answered",
                        "R-9.5.2b + R-9.5.2c",
                        "9.5.2 b + 9.5.2 c"),
                then("the minor is answered", () -> job.minor.isAnswered()),
                recommended("a grant while a major is not verified", "R-9.5.2b", "9.5.2 b"),
                then("it is the last day of the six months", () -> job.at(SIX_MONTHS_AFTER)),
                recommended("a grant while a major is not verified, in time", "R-9.5.2b", "9.5.2 b"),
                then("it is the day after", () -> job.at(SIX_MONTHS_AFTER.plusDays(1))),
                recommended(
                        "a grant while a major is not verified, too late", "R-9.5.2b + R-9.5.3.2", "9.5.2 b + 9.5.3.2"),
                then("it is twenty days after the audit", () -> job.at(Stage2Refusals.FIRST.plusDays(22))),
                refused.row(
                        "handed in before it is recommended",
                        "R-9.5.3.1e",
                        "9.5.3.1 e",
                        () -> Ask.action(job.lead, certification(), "submit-for-decision", "{}")));
    }

    private DynamicTest recommended(String situation, String rules, String clauses) {
        return refused.row(
                situation,
                rules,
                clauses,
                () -> lead(audit, "recommend", "{\"recommendation\":\"GRANT\",\"text\":\"All is well.\"}"));
    }

    private String certification() {
        return "certifications/" + job.own(job.lead.get("certifications?limit=200"));
    }

    private Stream<DynamicTest> verification() {
        return Stream.of(
                refused.row(
                        "verified by documents that nobody has sent",
                        "R-9.4.10c",
                        "9.4.10",
                        () -> lead(major, "verify", verification("Ten later incidents carry the review."))),
                refused.row(
                        "evidence is submitted that is none",
                        "R-9.4.10b",
                        "9.4.10",
                        () -> client(major, "submit-evidence", "{\"evidenceIds\":[]}")),
                then("evidence is submitted", () -> job.major.evidenceIsSubmitted(job.export)),
                refused.row(
                        "evidence is rejected without a reason",
                        "R-9.4.10b",
                        "9.4.10",
                        () -> lead(major, "reject-evidence", NO_REASON)),
                refused.row(
                        "verified without a statement",
                        "R-9.4.10b",
                        "9.4.10",
                        () -> lead(major, "verify", verification(" "))),
                refused.row(
                        "verified by no evidence",
                        "R-9.4.10b",
                        "9.4.10",
                        () -> lead(major, "verify", "{\"effectiveness\":\"It works.\",\"evidenceIds\":[]}")),
                refused.row(
                        "verified by the evidence of another client",
                        "R-8.4",
                        "8.4",
                        () -> lead(major, "verify", verification("It works.", FindingRefusals.evidenceOfAnother(job)))),
                then(
                        "the major is verified",
                        () -> job.lead
                                .post(major + "/verify", verification("Ten later incidents carry the review."))
                                .is(200)));
    }

    private String verification(String effectiveness) {
        return verification(effectiveness, job.export);
    }

    private static String verification(String effectiveness, String evidenceId) {
        return "{\"effectiveness\":\"" + effectiveness + "\",\"evidenceIds\":[\"" + evidenceId + "\"]}";
    }

    private Stream<DynamicTest> recommendation() {
        return Stream.of(
                refused.row(
                        "recommended without a word",
                        "R-9.4.8.2p",
                        "9.4.8.2 p",
                        () -> lead(audit, "recommend", "{\"recommendation\":\"GRANT\",\"text\":\" \"}")),
                refused.row(
                        "nothing is recommended",
                        "R-9.4.8.2p",
                        "9.4.8.2 p",
                        () -> lead(audit, "recommend", "{\"recommendation\":null,\"text\":\"All is well.\"}")),
                refused.row(
                        "recommended by an auditor who does not lead",
                        "U12",
                        "9.4.8.2",
                        () -> Ask.action(
                                job.auditor,
                                audit,
                                "recommend",
                                "{\"recommendation\":\"GRANT\",\"text\":\"All is well.\"}")),
                then("a grant is recommended", () -> new AuditJob(job, job.stage2).recommends("GRANT")));
    }

    private Ask lead(String record, String action, String body) {
        return Ask.action(job.lead, record, action, body);
    }

    private Ask client(String record, String action, String body) {
        return Ask.action(job.client, record, action, body);
    }
}
