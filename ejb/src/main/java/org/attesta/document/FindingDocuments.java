package org.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.audit.AuditService;
import org.attesta.client.ClientService;
import org.attesta.document.Found.Of;
import org.attesta.document.Found.Seal;
import org.attesta.evidence.EvidenceService;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingService;
import org.attesta.finding.FindingState;
import org.attesta.policy.Policy;
import org.attesta.standard.Standards;

/** The sheet of a nonconformity. */
@ApplicationScoped
class FindingDocuments implements DocumentSource {

    @Inject
    FindingService findings;

    @Inject
    AuditService audits;

    @Inject
    EvidenceService evidence;

    @Inject
    ClientService clients;

    @Inject
    Standards standards;

    @Inject
    Policy policy;

    @Override
    public String type() {
        return "finding";
    }

    @Override
    public List<Found> of(UUID id) {
        var row = findings.row(id);
        return row.nonconformity() ? List.of(sheet(row)) : List.of();
    }

    private Found sheet(FindingRow row) {
        var standard = audits.facts(row.draft().auditId()).standard();
        return new Found(
                DocumentKind.NONCONFORMITY_SHEET,
                Of.row(row),
                row.state() == FindingState.DRAFT ? DocumentState.DRAFT : DocumentState.ISSUED,
                row.issuedOn(),
                Parties.of(policy.profile(), clients.facts(row.clientId())),
                standard,
                Seal.NONE,
                say -> new SheetPaper(row, title(standard, row, say.locale()), this::evidence, say).sections());
    }

    private String title(String standard, FindingRow row, Locale reader) {
        var clause = row.draft().clause();
        return clause == null
                ? null
                : standards
                        .clauseTree(standard)
                        .find(clause)
                        .map(r -> clause + " " + r.title(reader))
                        .orElse(clause);
    }

    private String evidence(List<UUID> ids) {
        return evidence.factsOf(ids).stream()
                .map(e -> e.number() + " " + e.title())
                .collect(Collectors.joining("\n"));
    }
}
