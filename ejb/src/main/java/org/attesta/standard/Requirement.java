package org.attesta.standard;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * One numbered place of a standard.
 *
 * @param clause its number
 * @param parent the number it belongs to; null on the first level
 * @param title the title, or for a place without one our own label in brackets
 * @param titled whether the standard itself gives this number a title
 * @param auditable whether an audit of a client may plan, sample and find against it
 */
public record Requirement(Clause clause, Clause parent, Words title, boolean titled, boolean auditable)
        implements Serializable {

    public Requirement {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(title, () -> "title of " + clause);
        if (parent != null && (!clause.within(parent) || clause.level() != parent.level() + 1)) {
            throw new IllegalArgumentException(clause + " does not belong to " + parent);
        }
        if (parent == null && clause.level() != 1) {
            throw new IllegalArgumentException(clause + " has no parent");
        }
        if (titled == isBracketed(title.en()) || titled == isBracketed(title.el())) {
            throw new IllegalArgumentException("brackets mark a label of our own, and only that: " + clause);
        }
    }

    public String number() {
        return clause.number();
    }

    public String title(Locale locale) {
        return title.in(locale);
    }

    private static boolean isBracketed(String label) {
        return label.startsWith("(") && label.endsWith(")");
    }
}
