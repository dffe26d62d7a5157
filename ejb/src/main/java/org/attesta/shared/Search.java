package org.attesta.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Locale;

/**
 * How a text is found: somewhere in it, whatever the case and the Greek accents, which capitals do not carry, and with
 * ς like any other σ. What is looked for stands for itself, {@code %} and {@code _} too.
 */
public final class Search {

    /** Each letter of the first is read as the one below it; the capitals are there for databases that know Latin only. */
    private static final String WRITTEN = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰς";

    private static final String READ = "αβγδεζηθικλμνξοπρστυφχψωαεηιουωιυαεηιουωιυιυσ";

    private Search() {}

    public static Predicate finds(CriteriaBuilder builder, String sought, List<Expression<String>> in) {
        var pattern = pattern(sought);
        return builder.or(in.stream()
                .map(text -> builder.like(folded(builder, text), pattern, '\\'))
                .toArray(Predicate[]::new));
    }

    private static Expression<String> folded(CriteriaBuilder builder, Expression<String> text) {
        return builder.function(
                "translate", String.class, builder.lower(text), builder.literal(WRITTEN), builder.literal(READ));
    }

    static String pattern(String sought) {
        var plain =
                folded(sought.strip()).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + plain + "%";
    }

    static String folded(String text) {
        var folded = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            int known = WRITTEN.indexOf(folded.charAt(i));
            if (known >= 0) {
                folded.setCharAt(i, READ.charAt(known));
            }
        }
        return folded.toString();
    }
}
