package org.attesta.audit;

import jakarta.validation.constraints.Size;

/** What a technical expert adds to an item; the auditor remains the one who concludes. */
public record ItemComment(@Size(max = 4000) String comment) {}
