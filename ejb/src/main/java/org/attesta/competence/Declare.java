package org.attesta.competence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A declaration to be made.
 *
 * @param personId null for oneself; another only by those who keep the register, with a note
 * @param conflict a situation that may be a conflict of interest
 * @param statement what the situation is
 * @param consultancyEnd last day of consultancy given to the client, or null for none
 * @param note for a declaration recorded on behalf of another: how it reached the body
 */
public record Declare(
        UUID personId,
        @NotNull UUID clientId,
        @NotNull Boolean conflict,
        @Size(max = 4000) String statement,
        LocalDate consultancyEnd,
        @Size(max = 2000) String note)
        implements Serializable {}
