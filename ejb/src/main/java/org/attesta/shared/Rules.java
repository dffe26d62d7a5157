package org.attesta.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The catalogue of rule ids and where each comes from; data, since documents are renumbered. */
public final class Rules {

    private static final Properties CLAUSES = load();

    private Rules() {}

    /** Document, edition and clause of a rule, such as {@code ISO/IEC 17021-1:2015 9.5.2 b}. */
    public static String clauseOf(String rule) {
        var clause = CLAUSES.getProperty(rule);
        if (clause == null) {
            throw new IllegalArgumentException("unknown rule " + rule);
        }
        return clause;
    }

    private static Properties load() {
        var clauses = new Properties();
        try (var in = Rules.class.getResourceAsStream("rules.properties")) {
            clauses.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return clauses;
    }
}
