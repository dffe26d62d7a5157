package org.attesta.web.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.shared.BadInput;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Text;

/** Days in a field of text, one a line. */
final class DayList {

    private DayList() {}

    static String text(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }

    /** @throws BadInput at the field, for the first thing that is no day */
    static List<LocalDate> days(String field, String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Stream.of(text.strip().split("[\\s,;]+"))
                        .map(part -> CivilDates.parse(part)
                                .orElseThrow(() -> new BadInput(field, Text.of("policy.noDay", part))))
                        .toList();
    }
}
