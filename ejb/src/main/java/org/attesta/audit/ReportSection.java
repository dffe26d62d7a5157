package org.attesta.audit;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** One part of an audit report. */
public record ReportSection(@NotNull ReportItem item, String text) implements Serializable {

    boolean filled() {
        return text != null && !text.isBlank();
    }
}
