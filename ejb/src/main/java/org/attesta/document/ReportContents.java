package org.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.audit.ChecklistRow;
import org.attesta.audit.ReportFile;
import org.attesta.audit.ReportService;
import org.attesta.client.ClientService;
import org.attesta.finding.FindingTextService;
import org.attesta.policy.Policy;
import org.attesta.shared.CanonicalJson;

/** Gathers what a report says as the records are now. */
@ApplicationScoped
class ReportContents {

    @Inject
    AuditService audits;

    @Inject
    ReportService reports;

    @Inject
    FindingTextService findings;

    @Inject
    ClientService clients;

    @Inject
    Policy policy;

    /** Empty before a report is drafted. */
    Optional<ReportContent> of(UUID auditId) {
        return reports.file(auditId).map(file -> content(audits.facts(auditId), file));
    }

    /** Of the report's own record; what was issued has the last one for good. */
    long version(UUID auditId) {
        return reports.file(auditId).map(file -> file.report().version()).orElseThrow();
    }

    ToSign toSign(UUID auditId) {
        var facts = audits.facts(auditId);
        var content = of(auditId).orElseThrow();
        return new ToSign(
                SignedContent.AUDIT_REPORT, auditId, facts.number(), facts.clientId(), CanonicalJson.of(content));
    }

    private ReportContent content(AuditFacts audit, ReportFile file) {
        var report = file.report();
        return new ReportContent(
                report.number(),
                audit.number(),
                Parties.of(policy.profile(), clients.facts(audit.clientId())),
                audit.type(),
                audit.standard(),
                report.language(),
                report.issuedOn(),
                report.content().sections(),
                report.content().stage1Result(),
                file.objectives().stream().map(ReportContents::answer).toList(),
                file.clientReviews(),
                findings.issuedIn(audit.id()));
    }

    private static ReportContent.ObjectiveAnswer answer(ChecklistRow row) {
        var said = Stream.of(row.note(), row.reason())
                .filter(Objects::nonNull)
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining("\n"));
        return new ReportContent.ObjectiveAnswer(
                row.item().reference(), row.item().question(), row.result(), said);
    }
}
