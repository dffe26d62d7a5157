package org.attesta.decision;

import java.io.Serializable;
import java.util.Locale;
import org.attesta.shared.Condition;
import org.attesta.shared.Proof;

/** A condition as it was judged when it was decided, in English words, kept with the decision. */
public record CheckedCondition(String rule, String clause, boolean met, String message, Proof proof)
        implements Serializable {

    static CheckedCondition of(Condition judged) {
        return new CheckedCondition(
                judged.rule(), judged.clause(), judged.met(), judged.message().in(Locale.ENGLISH), judged.proof());
    }
}
