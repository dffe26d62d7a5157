package org.attesta.shared;

import java.io.Serializable;
import java.util.UUID;

/**
 * One named condition of a transition, judged: the same object draws the tick on the page, answers the REST question,
 * refuses the transition and is stored with the journal when it was passed.
 *
 * @param rule id of the rulebook, such as {@code R-9.5.2b}
 * @param clause document, edition and clause the rule comes from
 * @param proof the record that shows it, or null
 */
public record Condition(String rule, String clause, Level level, boolean met, Text message, Proof proof)
        implements Serializable {

    /** A BLOCK stops the transition; a WARN is passed with a written reason. */
    public enum Level {
        BLOCK,
        WARN
    }

    public static Condition block(String rule, boolean met, Text message) {
        return new Condition(rule, Rules.clauseOf(rule), Level.BLOCK, met, message, null);
    }

    public static Condition warn(String rule, boolean met, Text message) {
        return new Condition(rule, Rules.clauseOf(rule), Level.WARN, met, message, null);
    }

    public Condition provenBy(String type, UUID id) {
        return new Condition(rule, clause, level, met, message, Proof.of(type, id));
    }

    public boolean blocks() {
        return !met && level == Level.BLOCK;
    }
}
