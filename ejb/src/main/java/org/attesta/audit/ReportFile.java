package org.attesta.audit;

import java.io.Serializable;
import java.util.List;

/**
 * A report with the records beside it.
 *
 * @param objectives items for the objectives of a Stage 1; empty for other audits
 * @param clientReviews internal audits and management reviews that the team looked at
 */
public record ReportFile(ReportRow report, List<ChecklistRow> objectives, List<ClientReview> clientReviews)
        implements Serializable {

    public ReportFile {
        objectives = List.copyOf(objectives);
        clientReviews = List.copyOf(clientReviews);
    }
}
