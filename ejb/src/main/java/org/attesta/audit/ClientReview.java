package org.attesta.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * An internal audit or a management review of the client, looked at by date and content (9.3.1.2.2 g).
 *
 * @param date when it was held; for one that was only planned, when it will be
 * @param performed false when it was only planned
 * @param by who carried it out
 * @param findings findings of the internal audit, outputs of the management review
 */
public record ClientReview(
        @NotNull ClientReviewKind kind,
        LocalDate date,
        boolean performed,
        @Size(max = 4000) String scope,
        @Size(max = 500) String by,
        @Size(max = 10000) String findings)
        implements Serializable {

    /** Date, scope, who and findings are all there. */
    public boolean complete() {
        return date != null && Stream.of(scope, by, findings).allMatch(text -> text != null && !text.isBlank());
    }
}
