package org.attesta.finding;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The client's answer to a nonconformity: three separate texts, two days, a person (ISO/IEC 17021-1 9.4.9).
 *
 * @param correction what puts right what was found
 * @param cause why it could happen
 * @param correctiveAction what keeps it from happening again
 */
public record Respond(
        @Size(max = 8000) String correction,
        @Size(max = 8000) String cause,
        @Size(max = 8000) String correctiveAction,
        LocalDate correctionDate,
        LocalDate correctiveActionDate,
        @Size(max = 200) String responsible)
        implements Serializable {}
