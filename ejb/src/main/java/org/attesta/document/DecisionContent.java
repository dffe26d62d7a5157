package org.attesta.document;

import java.io.Serializable;
import java.time.LocalDate;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.DecisionOutcome;

/**
 * What a decision maker signs ({@code ISO/IEC 17021-1:2015, 9.5.1.4}) and the client is told.
 *
 * @param scope as decided, word for word; null where the outcome has none
 * @param until last day of a suspension; null otherwise
 * @param certificate number of the one that was issued; null where none was
 * @param expiry its last day
 */
public record DecisionContent(
        String number,
        String certification,
        Parties parties,
        String standard,
        DecisionKind kind,
        DecisionOutcome outcome,
        String scope,
        String reason,
        LocalDate decidedOn,
        LocalDate effective,
        LocalDate until,
        String decidedBy,
        String certificate,
        LocalDate expiry)
        implements Serializable {}
