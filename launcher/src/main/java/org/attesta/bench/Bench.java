package org.attesta.bench;

import java.io.PrintStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/**
 * One run over everything that is measured, yardsticks first.
 *
 * @param superuser of the database behind both
 * @param measured how long each thing is done over and over, with one user and with eight; warmed up half as long before
 */
public record Bench(URI attesta, URI yardstick, Connection superuser, Duration measured, PrintStream out) {

    private static final int MANY = 8;
    private static final int TIMES = 10;

    /** @return what was seen, without what only the launcher knows: the time of the start, and memory */
    public List<Results.Measure> run() throws SQLException {
        var statements = new Statements(superuser);
        try (var http = Web.open()) {
            var manager = new Visitor(http, attesta);
            manager.signIn(Scenarios.MANAGER);
            var all = Stream.concat(Scenarios.yardsticks().stream(), new Scenarios(manager).ofAttesta().stream());
            var measures = new ArrayList<Results.Measure>();
            for (var scenario : all.toList()) {
                measures.add(measure(http, scenario, statements));
            }
            return measures;
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private Results.Measure measure(CloseableHttpClient http, Scenario scenario, Statements statements) {
        out.printf(Locale.ROOT, "  %s ...%n", scenario.name());
        var visitors =
                Stream.generate(() -> visitor(http, scenario)).limit(MANY).toList();
        var counted = scenario.yardstick()
                ? null
                : statements.perRequest(scenario.work().apply(visitors.get(0)), TIMES);
        var alone = Load.run(scenario, visitors.subList(0, 1), measured.dividedBy(2), measured);
        var eight = Load.run(scenario, visitors, measured.dividedBy(2), measured);
        var goal = scenario.goal();
        return new Results.Measure(
                scenario.name(),
                scenario.yardstick(),
                goal == null ? null : goal.alone(),
                goal == null || Double.isNaN(goal.eight()) ? null : goal.eight(),
                alone,
                eight,
                counted);
    }

    private Visitor visitor(CloseableHttpClient http, Scenario scenario) {
        var visitor = new Visitor(http, scenario.yardstick() ? yardstick : attesta);
        if (scenario.account() != null) {
            visitor.signIn(scenario.account());
        }
        return visitor;
    }
}
