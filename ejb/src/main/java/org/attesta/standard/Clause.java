package org.attesta.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The number of a clause, such as {@code 8.6.1}, or of a lettered point of one, such as {@code 9.5.2 b}. Ordered as in
 * the standard: 8.9 comes before 8.10, a clause before its points, its points before its subclauses.
 */
public record Clause(String number) implements Comparable<Clause>, Serializable {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){0,4}( [a-z])?");

    private static final Comparator<Clause> AS_IN_THE_STANDARD =
            Comparator.comparing(Clause::parts, Arrays::compare).thenComparing(Clause::letter);

    public Clause {
        if (!isWellFormed(number)) {
            throw new IllegalArgumentException("not a clause number: " + number);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Clause of(String number) {
        return new Clause(number);
    }

    public static boolean isWellFormed(String number) {
        return number != null && NUMBER.matcher(number).matches();
    }

    /** How deep the clause lies: 8 is on level 1, 8.6.1 on level 3; a lettered point lies one below its clause. */
    public int level() {
        return parts().length + (letter().isEmpty() ? 0 : 1);
    }

    /** Whether this is the given clause or a part of it: 8.6.1 lies within 8.6, 8.10 not within 8.1. */
    public boolean within(Clause other) {
        return number.equals(other.number)
                || number.startsWith(other.number + ".")
                || number.startsWith(other.number + " ");
    }

    @Override
    public int compareTo(Clause other) {
        return AS_IN_THE_STANDARD.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return number;
    }

    private int[] parts() {
        var digits = number.substring(0, number.length() - letter().length()).strip();
        return Arrays.stream(digits.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private String letter() {
        var space = number.indexOf(' ');
        return space < 0 ? "" : number.substring(space + 1);
    }
}
