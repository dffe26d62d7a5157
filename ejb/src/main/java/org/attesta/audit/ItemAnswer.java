package org.attesta.audit;

import jakarta.validation.constraints.Size;

/** What an auditor writes about an item of the checklist. */
public record ItemAnswer(
        ItemResult result,
        @Size(max = 10000) String note,
        @Size(max = 4000) String reason) {}
