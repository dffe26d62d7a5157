package org.attesta.competence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One authorisation: a person, for one function of one standard, in one technical area.
 *
 * @param technicalArea code, or null for all areas
 */
public record CompetenceFacts(
        UUID id,
        UUID personId,
        Function function,
        String standard,
        String technicalArea,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {

    /** Both ends included. */
    public boolean validOn(LocalDate day) {
        return within(day, validFrom, validTo);
    }

    static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** @param area code, or null where any area will do */
    public boolean covers(Function wanted, String ofStandard, String area) {
        return function == wanted
                && standard.equals(ofStandard)
                && (area == null || technicalArea == null || technicalArea.equals(area));
    }
}
