package org.attesta.decision;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.attesta.shared.Condition;
import org.attesta.shared.Condition.Level;
import org.attesta.shared.Proof;

/**
 * A condition as it was judged when it was decided, in English words, kept with the decision.
 *
 * @param level null in records older than this field
 * @param reason with which an unmet warning was passed; null for all else
 */
public record CheckedCondition(
        String rule, String clause, Level level, boolean met, String message, String reason, Proof proof)
        implements Serializable {

    static CheckedCondition of(Condition judged, Map<String, String> reasons) {
        return new CheckedCondition(
                judged.rule(),
                judged.clause(),
                judged.level(),
                judged.met(),
                judged.message().in(Locale.ENGLISH),
                judged.met() ? null : reasons.get(judged.rule()),
                judged.proof());
    }
}
