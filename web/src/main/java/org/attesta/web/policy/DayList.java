package org.attesta.web.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Text;

/**
 * Days in a field of text, one a line.
 *
 * @param errors at the field, for the first thing that is no day
 */
record DayList(List<LocalDate> days, List<FieldError> errors) {

    private static final int SHOWN = 40;

    static String text(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }

    static DayList read(String field, String text) {
        var days = new ArrayList<LocalDate>();
        for (var part : text == null ? new String[0] : text.strip().split("[\\s,;]+")) {
            var day = CivilDates.parse(part);
            if (day.isPresent()) {
                days.add(day.get());
            } else if (!part.isEmpty()) {
                var shown = part.length() > SHOWN ? part.substring(0, SHOWN) + " …" : part;
                return new DayList(days, List.of(new FieldError(field, Text.of("policy.noDay", shown))));
            }
        }
        return new DayList(days, List.of());
    }
}
