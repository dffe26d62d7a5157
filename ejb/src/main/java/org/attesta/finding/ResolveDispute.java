package org.attesta.finding;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.attesta.shared.Reasoned;

/**
 * The end of a dispute.
 *
 * @param outcome ISSUED when the nonconformity stands, VOIDED when it does not
 * @param withPersonId the competent person heard, who did not write the finding
 */
public record ResolveDispute(
        FindingState outcome, @Size(max = 4000) String reason, UUID withPersonId) implements Reasoned {}
