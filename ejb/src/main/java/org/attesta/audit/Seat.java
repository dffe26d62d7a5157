package org.attesta.audit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One person's place in an audit team.
 *
 * @param days of this person in this audit; only auditors' days count as audit time (9.1.4.4)
 * @param evaluatorId for a trainee: the auditor who evaluates and can take over (9.2.2.1.4)
 * @param responsibleId for a technical expert: the auditor under whose direction the expert works (9.2.2.1.3)
 * @param justification for an observer: why the presence is needed (9.2.2.2.1)
 * @param name as readers see it; what is sent is not looked at
 */
public record Seat(
        @NotNull UUID personId,
        @NotNull Part part,

        @DecimalMin("0") @DecimalMax("999") @Digits(integer = 3, fraction = 2)
        BigDecimal days,

        UUID evaluatorId,
        UUID responsibleId,
        @Size(max = 2000) String justification,
        @Size(max = 300) String name)
        implements Serializable {

    /** One form for one number of days, so that 2 and 2.0 are no change. */
    public Seat {
        days = days == null ? null : days.stripTrailingZeros();
    }

    public static Seat of(UUID personId, Part part, BigDecimal days) {
        return new Seat(personId, part, days, null, null, null, null);
    }

    public BigDecimal countedDays() {
        return part.counts() && days != null ? days : BigDecimal.ZERO;
    }

    Seat named(String of) {
        return new Seat(personId, part, days, evaluatorId, responsibleId, justification, of);
    }
}
