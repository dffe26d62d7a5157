package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 9.6.5 and 9.6.3.2: suspended, restored, withdrawn, reduced and ended only in order, and not too late. */
final class CertificationRefusals {

    private static final String REASON = "{\"reason\":\"Surveillance was not allowed\"}";
    private static final String NO_REASON = "{\"reason\":\" \"}";

    private final MainJob job;
    private final Refused refused;
    private final String path;

    CertificationRefusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        path = "certifications/" + job.certification;
    }

    Stream<DynamicTest> rows() {
        return Stream.of(active(), suspension(), suspended(), late()).flatMap(s -> s);
    }

    private Stream<DynamicTest> active() {
        return Stream.of(
                manager("suspended without a reason", "R-9.6.5.2", "9.6.5.2", "suspend", NO_REASON),
                manager(
                        "suspended for seven months",
                        "R-9.6.5.4",
                        "9.6.5.4",
                        "suspend",
                        "{\"reason\":\"Voluntary\",\"until\":\"" + job.today.plusMonths(7) + "\"}"),
                manager(
                        "suspended until yesterday",
                        "R-9.6.5.4",
                        "9.6.5.4",
                        "suspend",
                        "{\"reason\":\"Voluntary\",\"until\":\"" + job.today.minusDays(1) + "\"}"),
                manager("withdrawn without a reason", "R-9.6.5.4", "9.6.5.4", "withdraw", NO_REASON),
                manager("its scope reduced without a reason", "R-9.6.5.5", "9.6.5.5", "reduce", NO_REASON),
                manager("restored though it is not suspended", "C7", "9.6.5.4", "restore", REASON),
                manager("ended without the client's request", "C16", "9.6.5", "end", NO_REASON),
                manager(
                        "ended by a request of tomorrow",
                        "C16",
                        "9.6.5",
                        "end",
                        "{\"reason\":\"Letter\",\"requestedOn\":\"" + job.today.plusDays(1) + "\"}"),
                refused.row(
                        "maintained without a surveillance audit",
                        "C5 + R-9.6.1",
                        "9.6.1 + 9.6.1",
                        () -> Ask.action(job.lead, path, "maintain")),
                auditor("suspended by an auditor who led nothing", "C6", "9.6.5.2", "suspend"),
                auditor("withdrawn by an auditor who led nothing", "C15", "9.6.5.2", "withdraw"),
                auditor("reduced by an auditor who led nothing", "C14", "9.6.4.1", "reduce"));
    }

    private Stream<DynamicTest> suspension() {
        return Stream.of(
                then("a suspension is proposed and taken up", () -> {
                    job.manager.post(path + "/suspend", REASON).is(200);
                    job.decision = job.own(job.decider.get("decisions?limit=200&state=PENDING"));
                    job.isTaken();
                }),
                manager("withdrawn while a suspension waits for its decision", "C15", "9.6.5.2", "withdraw", REASON),
                refused.row(
                        "suspended by a decision without reasons",
                        "R-9.6.5.2",
                        "9.6.5.2",
                        () -> Ask.action(
                                job.decider,
                                "decisions/" + job.decision,
                                "decide",
                                "{\"outcome\":\"SUSPEND\",\"reason\":\" \"}")),
                refused.row(
                        "suspended by a decision with effect from tomorrow",
                        "D3",
                        "9.5.1.4",
                        () -> Ask.action(
                                job.decider,
                                "decisions/" + job.decision,
                                "decide",
                                "{\"outcome\":\"SUSPEND\",\"reason\":\"As proposed\",\"effective\":\""
                                        + job.today.plusDays(1) + "\"}")),
                then(
                        "it is suspended",
                        () -> job.decider
                                .post(
                                        "decisions/" + job.decision + "/decide",
                                        "{\"outcome\":\"SUSPEND\",\"reason\":\"As proposed\"}")
                                .is(200)));
    }

    private Stream<DynamicTest> suspended() {
        return Stream.of(
                manager("restored without saying what was resolved", "R-9.6.5.4", "9.6.5.4", "restore", NO_REASON),
                manager("suspended a second time", "C6", "9.6.5.2", "suspend", REASON),
                auditor("withdrawn, suspended as it is, by an auditor who led nothing", "C8", "9.6.5.4", "withdraw"),
                auditor("reduced, suspended as it is, by an auditor who led nothing", "C9", "9.6.5.5", "reduce"),
                refused.row(
                        "handed in for a first decision again",
                        "C1",
                        "9.5.3.1",
                        () -> Ask.action(job.lead, path, "submit-for-decision", "{}")));
    }

    private Stream<DynamicTest> late() {
        return Stream.of(
                then(
                        "the six months of the suspension are over",
                        () -> job.at(LocalDate.parse(job.manager.get(path).text("suspendedUntil"))
                                .plusDays(1))),
                manager("restored after the time that was set", "R-9.6.5.4", "9.6.5.4", "restore", REASON),
                then(
                        "it has expired",
                        () -> job.at(LocalDate.parse(job.manager.get(path).text("expiry"))
                                .plusDays(1))),
                manager("restored after it expired", "C7", "9.6.5.4", "restore", REASON),
                manager("suspended after it expired", "C6", "9.6.5.2", "suspend", REASON));
    }

    private DynamicTest manager(String situation, String rule, String clause, String action, String body) {
        return by(job.manager, situation, rule, clause, action, body);
    }

    private DynamicTest auditor(String situation, String rule, String clause, String action) {
        return by(job.auditor, situation, rule, clause, action, REASON);
    }

    private DynamicTest by(Api who, String situation, String rule, String clause, String action, String body) {
        return refused.row(situation, rule, clause, () -> Ask.action(who, path, action, body));
    }
}
