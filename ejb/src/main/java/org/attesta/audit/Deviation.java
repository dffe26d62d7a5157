package org.attesta.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What was planned and not done, and why (9.4.8.2 g).
 *
 * @param subject the code of a checklist item or its beginning ({@code S1-DOC}), a clause ({@code 8.6} with everything
 *     below it), or in free words a unit or process
 */
public record Deviation(
        @NotBlank @Size(max = 300) String subject,
        @Size(max = 4000) String reason) implements Serializable {

    boolean reasoned() {
        return reason != null && !reason.isBlank();
    }
}
