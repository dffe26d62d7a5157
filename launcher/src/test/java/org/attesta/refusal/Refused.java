package org.attesta.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.Api.Answer;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rows of the table of refusals. A row names a situation, what somebody asks in it, and the one rule, with its
 * clause, that says no; the record is as before, and the journal knows who was refused and by which rule.
 */
final class Refused {

    private static final String MAIN_DOCUMENT = "ISO/IEC 17021-1:2015 ";

    /**
     * What somebody asks.
     *
     * @param record address of what has to be the same afterwards
     */
    record Ask(Api who, String method, String path, String body, String record) {

        static Ask action(Api who, String record, String action) {
            return action(who, record, action, null);
        }

        static Ask action(Api who, String record, String action, Object body) {
            var text = body == null ? null : body.toString();
            return new Ask(who, "POST", record + "/" + action, text, record);
        }

        static Ask creation(Api who, String list, Object body) {
            return new Ask(who, "POST", list, body.toString(), list + "?limit=200");
        }

        static Ask change(Api who, String record, Object body) {
            return new Ask(who, "PUT", record, body.toString(), record);
        }

        private Answer sent() {
            if (method.equals("POST")) {
                return who.call("POST", path, body, r -> {});
            }
            return who.put(path, who.get(path).json().path("version").asLong(), body);
        }
    }

    private final Api reader;

    /** @param reader somebody who may read the journal */
    Refused(Api reader) {
        this.reader = reader;
    }

    /**
     * @param rules the one that refuses, or all that do, with a plus between them
     * @param clauses theirs, of ISO/IEC 17021-1, or of another document by its name
     */
    DynamicTest row(String situation, String rules, String clauses, Supplier<Ask> asked) {
        var expected = new TreeMap<String, String>();
        var theirs = clauses.split(" \\+ ");
        for (var rule : rules.split(" \\+ ")) {
            expected.put(rule, clauseOf(theirs[expected.size()]));
        }
        return dynamicTest(situation + ": " + rules, () -> refuses(asked.get(), expected));
    }

    /** What is done well between two refusals. */
    static DynamicTest then(String what, Runnable step) {
        return dynamicTest("then " + what, step::run);
    }

    private static String clauseOf(String clause) {
        return Character.isDigit(clause.charAt(0)) ? MAIN_DOCUMENT + clause : clause;
    }

    private void refuses(Ask asked, Map<String, String> expected) {
        var before = asked.who().get(asked.record()).is(200).json();
        var written = newest();
        var answer = asked.sent().is(409);
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.json().path("status").asInt()).isEqualTo(409);
        assertThat(answer.text("title")).isNotBlank();
        var violations = list(answer.json().path("violations"));
        assertThat(rulesOf(violations)).as(() -> answer.json().toPrettyString()).isEqualTo(expected);
        assertThat(violations)
                .allSatisfy(v -> assertThat(v.path("message").asText()).isNotBlank());
        assertThat(asked.who().get(asked.record()).is(200).json()).isEqualTo(before);
        isJournalled(written, asked, before.path("id").asText(null), expected);
    }

    private long newest() {
        return entries(1).get(0).path("sequence").asLong();
    }

    private void isJournalled(long since, Ask asked, String record, Map<String, String> expected) {
        var refusals = entries(5).stream()
                .filter(e -> e.path("sequence").asLong() > since)
                .filter(e -> e.path("outcome").asText().equals("REFUSED"))
                .toList();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).path("username").asText())
                .isEqualTo(asked.who().username());
        if (record != null && asked.record().equals(asked.path().replaceFirst("/[a-z-]+$", ""))) {
            assertThat(refusals.get(0).path("subjectId").asText()).isEqualTo(record);
        }
        var conditions = list(refusals.get(0).path("conditions"));
        assertThat(rulesOf(conditions)).isEqualTo(expected);
        assertThat(conditions)
                .allSatisfy(c -> assertThat(c.path("met").asBoolean(true)).isFalse());
    }

    /** Rule by rule its clause. */
    private static Map<String, String> rulesOf(List<JsonNode> conditions) {
        var rules = new TreeMap<String, String>();
        conditions.forEach(
                c -> rules.put(c.path("rule").asText(), c.path("clause").asText()));
        return rules;
    }

    private List<JsonNode> entries(int most) {
        return list(reader.get("journal?limit=" + most).is(200).json().path("items"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
