package org.attesta.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a client has against a proposed team (ISO/IEC 17021-1 9.2.3.5).
 *
 * @param personId the member it is about; null for the team as a whole
 * @param answer why the certification body keeps the team or proposes another; null while it has not answered
 */
public record Objection(UUID personId, String reason, LocalDate on, String answer) implements Serializable {

    Objection answered(String with) {
        return new Objection(personId, reason, on, with);
    }
}
