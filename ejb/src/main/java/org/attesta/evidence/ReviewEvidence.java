package org.attesta.evidence;

import jakarta.validation.constraints.Size;
import org.attesta.shared.Reasoned;

/**
 * An auditor's judgement.
 *
 * @param reason told to the client; demanded where the evidence does not suffice
 * @param comment for the audit team only
 */
public record ReviewEvidence(
        @Size(max = 4000) String reason, @Size(max = 4000) String comment) implements Reasoned {

    boolean reasonGiven() {
        return reason != null && !reason.isBlank();
    }
}
