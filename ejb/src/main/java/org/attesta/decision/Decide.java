package org.attesta.decision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.attesta.shared.Reasoned;

/**
 * What the decision maker decides.
 *
 * @param scope word for word as it will stand on the certificate; for outcomes that issue one
 * @param effective first day of effect, or null for the day of the decision
 */
public record Decide(@NotNull DecisionOutcome outcome, String reason, String scope, LocalDate effective)
        implements Reasoned {}
