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
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** @param area code, or null where any area will do */
    public boolean covers(Function wanted, String ofStandard, String area) {
        return function == wanted
                && standard.equals(ofStandard)
                && (area == null || technicalArea == null || technicalArea.equals(area));
    }
}
