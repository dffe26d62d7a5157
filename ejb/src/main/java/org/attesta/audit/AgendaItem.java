package org.attesta.audit;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * One line of an audit plan: who looks at what, when and where.
 *
 * @param siteId null for what is done away from the sites
 * @param remote done with the help of information and communication technology (IAF MD 4)
 */
public record AgendaItem(
        LocalDate date,
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime to,
        UUID siteId,
        @Size(max = 500) String subject,
        @Size(max = 150) List<@NotNull @Pattern(regexp = "[0-9.]{1,20}") String> clauses,
        @Size(max = 50) List<@NotNull UUID> personIds,
        boolean remote)
        implements Serializable {

    public AgendaItem {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
        personIds = personIds == null ? List.of() : List.copyOf(personIds);
    }
}
