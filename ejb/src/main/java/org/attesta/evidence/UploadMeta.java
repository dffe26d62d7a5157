package org.attesta.evidence;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the sender says of an upload.
 *
 * @param requestId the request it answers, or null
 * @param clauses of the standard; none given means those of the request
 * @param title none given means the request's, or the name of the first file
 * @param coversFrom first day of the period the contents are about
 */
public record UploadMeta(
        UUID requestId,
        @Size(max = 50) List<String> clauses,
        @Size(max = 300) String title,
        LocalDate coversFrom,
        LocalDate coversTo)
        implements Serializable {

    public static UploadMeta none() {
        return new UploadMeta(null, null, null, null, null);
    }

    boolean periodTurned() {
        return coversFrom != null && coversTo != null && coversTo.isBefore(coversFrom);
    }
}
