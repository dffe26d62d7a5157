package org.attesta.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Arithmetic on civil dates, the days of the certification body's calendar. Every rule that says "within n months"
 * counts here, so that all of them agree on the ends of months.
 */
public final class CivilDates {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private CivilDates() {}

    /**
     * The same day of the month {@code months} later, or the last day of that month where it has no such day:
     * 2024-02-29 and 12 months is 2025-02-28. "Not later than n months from a day" includes the result itself.
     *
     * @param months may be negative, to count back
     */
    public static LocalDate addMonths(LocalDate day, int months) {
        return day.plusMonths(months);
    }

    /** The day that {@code YYYY-MM-DD} names; empty for another form and for a day that does not exist. */
    public static Optional<LocalDate> parse(String text) {
        if (text == null || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, STRICT));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
