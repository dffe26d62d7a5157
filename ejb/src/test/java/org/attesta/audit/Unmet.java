package org.attesta.audit;

import java.util.List;
import java.util.Locale;
import org.attesta.shared.Condition;

/** The rules that a list of conditions breaks. */
final class Unmet {

    private Unmet() {}

    /** Rule ids, each once; asks every condition for its words in both languages on the way. */
    static List<String> of(List<Condition> judged) {
        judged.forEach(c -> {
            c.message().in(Locale.ENGLISH);
            c.message().in(Locale.forLanguageTag("el"));
        });
        return judged.stream()
                .filter(c -> !c.met())
                .map(Condition::rule)
                .distinct()
                .toList();
    }
}
