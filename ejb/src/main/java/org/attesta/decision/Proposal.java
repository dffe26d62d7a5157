package org.attesta.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.CivilDates;

/**
 * What is put before the decision maker, and by whom.
 *
 * @param scope proposed, word for word; null where the outcome has none
 * @param ground name of the reason from a list, or null
 * @param reason in the proposer's words; null for a first certification
 * @param until last day of the suspension proposed, or null
 * @param comments on nonconformities, conditions and observations; may be null
 */
public record Proposal(
        String scope, String ground, String reason, LocalDate until, String comments, String byName, UUID byPersonId)
        implements Serializable {

    /** The day proposed, but never later than the longest allowed, which also counts where nobody proposed one (9.6.5.4). */
    public LocalDate suspendedUntil(LocalDate decidedOn, int longestMonths) {
        var longest = CivilDates.addMonths(decidedOn, longestMonths);
        return until == null || until.isAfter(longest) ? longest : until;
    }
}
