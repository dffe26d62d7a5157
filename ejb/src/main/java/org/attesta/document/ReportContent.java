package org.attesta.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.attesta.audit.AuditType;
import org.attesta.audit.ClientReview;
import org.attesta.audit.ItemResult;
import org.attesta.audit.ReportSection;
import org.attesta.audit.Stage1Result;
import org.attesta.finding.FindingText;
import org.attesta.standard.Words;

/**
 * What a team leader signs when a report is issued ({@code ISO/IEC 17021-1:2015, 9.4.8} and, for a Stage 1,
 * {@code 9.3.1.2.3}).
 *
 * @param number of the report; {@code audit} of its audit
 * @param language in which the leader wrote
 * @param issuedOn null while it is a draft
 * @param stage1Result null for other audits
 * @param objectives those of a Stage 1 with what was found; empty for other audits
 * @param findings issued in the audit
 */
public record ReportContent(
        String number,
        String audit,
        Parties parties,
        AuditType type,
        String standard,
        String language,
        LocalDate issuedOn,
        List<ReportSection> sections,
        Stage1Result stage1Result,
        List<ObjectiveAnswer> objectives,
        List<ClientReview> clientReviews,
        List<FindingText> findings)
        implements Serializable {

    public ReportContent {
        sections = List.copyOf(sections);
        objectives = List.copyOf(objectives);
        clientReviews = List.copyOf(clientReviews);
        findings = List.copyOf(findings);
    }

    /**
     * One of the seven objectives of a Stage 1 ({@code 9.3.1.2.2 a–g}).
     *
     * @param reference such as {@code ISO/IEC 17021-1:2015 9.3.1.2.2 a}
     * @param result null while nobody has answered
     * @param note with the reason where it was not looked at
     */
    public record ObjectiveAnswer(String reference, Words question, ItemResult result, String note)
            implements Serializable {}
}
