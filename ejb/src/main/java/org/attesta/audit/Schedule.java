package org.attesta.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * When and where an audit takes place.
 *
 * @param justification why the time is what it is; recorded with the duration (9.1.4.3)
 */
public record Schedule(
        LocalDate firstDay,
        LocalDate lastDay,
        @Size(max = 500) List<@NotNull UUID> siteIds,
        @Size(max = 4000) String justification)
        implements Serializable {

    public static final Schedule NONE = new Schedule(null, null, null, null);

    public Schedule {
        siteIds = siteIds == null ? List.of() : List.copyOf(siteIds);
    }

    public boolean dated() {
        return firstDay != null && lastDay != null && !lastDay.isBefore(firstDay);
    }

    /** Nobody audits longer than the audit lasts. */
    BigDecimal atMost(BigDecimal days) {
        return dated() ? days.min(BigDecimal.valueOf(ChronoUnit.DAYS.between(firstDay, lastDay) + 1)) : days;
    }

    public boolean covers(LocalDate day) {
        return dated() && day != null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
