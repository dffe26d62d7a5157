package org.attesta.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One answer of the client and what the auditor made of it.
 *
 * @param outcome RETURNED or PLAN_ACCEPTED; null while it is looked at
 */
public record ResponseRow(
        int n,
        @JsonUnwrapped Respond answer,
        LocalDate submittedOn,
        String submittedBy,
        StepKind outcome,
        String outcomeReason,
        LocalDate outcomeOn)
        implements Serializable {}
