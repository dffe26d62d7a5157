package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 9.5 and 8.2.2: who may not decide, what may not be decided, what no certificate may lack. */
final class DecisionRefusals {

    private final MainJob job;
    private final Refused refused;
    private final Api auditedBefore;
    private final Staff staff;

    private String disclosed;

    DecisionRefusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        auditedBefore = job.decider.as("decision2@cb.example");
        staff = new Staff(job);
        job.certification = job.own(job.lead.get("certifications?limit=200"));
    }

    Stream<DynamicTest> rows() {
        return Stream.of(decider(), outcome(), contents()).flatMap(s -> s);
    }

    private Stream<DynamicTest> decider() {
        return Stream.of(
                refused.row(
                        "handed in by an auditor who did not lead",
                        "C1",
                        "9.5.3.1",
                        () -> Ask.action(
                                job.auditor, "certifications/" + job.certification, "submit-for-decision", "{}")),
                then("the package is handed in", job::isHandedIn),
                refused.row(
                        "taken up by somebody who audited in Stage 1",
                        "R-9.5.1.1",
                        "9.5.1.1",
                        () -> Ask.action(auditedBefore, decision(), "take")),
                refused.row("taken up by somebody whose authorisation has ended", "R-7.2.8", "7.2.8", () -> {
                    staff.ends("Ioannou", "DECISION");
                    return take();
                }),
                refused.row("taken up by somebody with a conflict", "R-5.2.13", "5.2.13", () -> {
                    staff.authorise("Ioannou", "DECISION", null);
                    disclosed = staff.declare(
                            job.decider, "\"conflict\":true,\"statement\":\"Holds shares of the client\"");
                    return take();
                }),
                refused.row(
                        "taken up by an auditor of it who advised 23 months ago",
                        "R-9.5.1.1 + R-5.2.10",
                        "9.5.1.1 + 5.2.10",
                        () -> {
                            staff.declare(auditedBefore, "\"conflict\":false,\"consultancyEnd\":\"2025-03-18\"");
                            return Ask.action(auditedBefore, decision(), "take");
                        }),
                refused.row("decided before it is taken up", "D3", "9.5.1.4", () -> {
                    staff.clears(disclosed);
                    return decided(d -> {});
                }),
                then("it is taken up", job::isTaken),
                refused.row(
                        "decided by another, who audited and advised too",
                        "R-9.5.1.1 + R-9.5.1.4 + R-5.2.10",
                        "9.5.1.1 + 9.5.1.4 + 5.2.10",
                        () -> Ask.action(auditedBefore, decision(), "decide", job.grant())));
    }

    private Stream<DynamicTest> outcome() {
        return Stream.of(
                refused.row(
                        "sent back without a question",
                        "R-9.5.1.4",
                        "9.5.1.4",
                        () -> Ask.action(job.decider, decision(), "return", "{\"reason\":\" \"}")),
                deciding(
                        "refused without reasons",
                        "R-9.5.x",
                        "9.5.1.4",
                        d -> d.put("outcome", "REFUSE").put("reason", " ")),
                deciding(
                        "another Stage 2 ordered without reasons",
                        "R-9.5.3.2",
                        "9.5.3.2",
                        d -> d.put("outcome", "ORDER_STAGE2").putNull("reason")),
                deciding(
                        "suspended, where a first certification is asked for",
                        "C6 + D3",
                        "9.6.5.2 + 9.5.1.4",
                        d -> d.put("outcome", "SUSPEND")),
                deciding(
                        "effective before the decision",
                        "R-8.2.2b",
                        "8.2.2 b",
                        d -> d.put("effective", job.today.minusDays(1).toString())),
                deciding("effective after it expires", "R-8.2.2c", "8.2.2 c", d -> d.put("effective", "2031-01-01")),
                deciding("without a scope", "R-8.2.2f", "8.2.2 f", d -> d.put("scope", " ")),
                deciding(
                        "as if services were certified",
                        "R-8.2.2h",
                        "8.2.2 h",
                        d -> d.put("scope", "Certified services of Aegean Cloud Services")));
    }

    private Stream<DynamicTest> contents() {
        return Stream.of(
                refused.row("the holder has no address", "R-8.2.2a + R-9.5.1.4", "8.2.2 a + 9.5.1.4", () -> {
                    addressOf("clients/" + job.clientId, a -> a.putNull("city"));
                    return decided(d -> {});
                }),
                refused.row("a site has no address", "R-8.2.2a + R-9.5.1.4", "8.2.2 a + 9.5.1.4", () -> {
                    addressOf("clients/" + job.clientId, a -> a.put("city", "Athens"));
                    siteCity(null);
                    return decided(d -> {});
                }),
                then("all addresses are there and the certificate is granted", () -> {
                    siteCity("Heraklion");
                    job.isGranted();
                }),
                refused.row("decided a second time", "D3", "9.5.1.4", () -> decided(d -> d.put("outcome", "REFUSE"))),
                refused.row("taken up after it was decided", "D1", "9.5.1.4", this::take));
    }

    private void addressOf(String record, Consumer<ObjectNode> change) {
        job.manager.change(record, r -> change.accept(r.withObject("address")));
    }

    private void siteCity(String city) {
        var sites = "clients/" + job.clientId + "/sites";
        for (var site : MainJob.items(job.manager.get(sites))) {
            if (site.path("name").asText().contains("Heraklion")) {
                var changed = (ObjectNode) site;
                changed.withObject("address").put("city", city);
                job.manager
                        .put(
                                sites + "/" + site.path("id").asText(),
                                site.path("version").asLong(),
                                changed.toString())
                        .is(200);
            }
        }
    }

    private DynamicTest deciding(String situation, String rule, String clause, Consumer<ObjectNode> spoil) {
        return refused.row(situation, rule, clause, () -> decided(spoil));
    }

    private Ask decided(Consumer<ObjectNode> spoil) {
        var decide = job.grant();
        spoil.accept(decide);
        return Ask.action(job.decider, decision(), "decide", decide);
    }

    private Ask take() {
        return Ask.action(job.decider, decision(), "take");
    }

    private String decision() {
        return "decisions/" + job.decision;
    }
}
