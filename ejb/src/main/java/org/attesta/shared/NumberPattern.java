package org.attesta.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How numbers of one kind are written, such as {@code APP-{year}-{sequence}}. Figures that stand beside each other come from
 * one source only: otherwise the eleventh of {@code A1{sequence}} could be one of {@code A{sequence}}.
 */
public record NumberPattern(String text) {

    public static final int LONGEST = 40;

    private static final String YEAR = "{year}";
    private static final String SEQUENCE = "{sequence}";
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z](?:[A-Za-z0-9._-]|\\{year}|\\{sequence})*(?<![.])");
    private static final Pattern PART = Pattern.compile("(?:\\{year}|\\{sequence}|[0-9]+)+|[^0-9{]+");
    private static final Pattern FIGURES = Pattern.compile("\\{year}|\\{sequence}|[0-9]+");

    /** Whether its numbers can be told apart and fit into the name of a file. */
    public boolean usable() {
        return text.length() <= LONGEST
                && WRITTEN.matcher(text).matches()
                && occurrences(SEQUENCE) == 1
                && occurrences(YEAR) <= 1
                && parts().stream().filter(NumberPattern::figured).allMatch(NumberPattern::fromOneSource);
    }

    private int occurrences(String of) {
        return (text.length() - text.replace(of, "").length()) / of.length();
    }

    private static boolean figured(String part) {
        return part.startsWith("{") || Character.isDigit(part.charAt(0));
    }

    private static boolean fromOneSource(String part) {
        return FIGURES.matcher(part).matches();
    }

    /** Whether some number could be written after both; both are usable. */
    public boolean mayEqual(NumberPattern other) {
        var mine = parts();
        var theirs = other.parts();
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mayEqual(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayEqual(String one, String other) {
        if (!figured(one) || !figured(other)) {
            return one.equalsIgnoreCase(other);
        }
        if (one.startsWith("{")) {
            return other.startsWith("{") || gives(one, other);
        }
        return other.startsWith("{") ? gives(other, one) : one.equals(other);
    }

    /** A year has four figures, a running number at least as many. */
    private static boolean gives(String source, String figures) {
        return source.equals(YEAR) ? figures.length() == 4 : figures.length() >= 4;
    }

    /** Letters and figures by turns. */
    private List<String> parts() {
        var parts = new ArrayList<String>();
        var found = PART.matcher(text);
        while (found.find()) {
            parts.add(found.group());
        }
        return parts;
    }

    /** What is counted together: the numbers of a year, where the pattern shows the year. */
    String series(int year) {
        var series = text.replace(YEAR, String.valueOf(year));
        // as series were called before there were patterns
        return series.endsWith("-" + SEQUENCE) ? series.substring(0, series.length() - SEQUENCE.length() - 1) : series;
    }

    String written(int year, String sequence) {
        return text.replace(YEAR, String.valueOf(year)).replace(SEQUENCE, sequence);
    }
}
