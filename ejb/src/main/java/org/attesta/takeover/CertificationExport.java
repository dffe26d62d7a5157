package org.attesta.takeover;

import static org.attesta.takeover.Export.put;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.certificate.CertificateRow;
import org.attesta.certificate.CertificateService;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.certification.TakenOverStatus;
import org.attesta.client.SiteRow;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingService;
import org.attesta.finding.FindingType;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.programme.ProgrammeService;

/** The certifications of a body as lines: the last revision of each certificate, its cycle, what was found in it. */
@ApplicationScoped
class CertificationExport {

    @Inject
    CertificationService certifications;

    @Inject
    CertificateService certificates;

    @Inject
    ProgrammeService programmes;

    @Inject
    AuditService audits;

    @Inject
    FindingService findings;

    /** The lines by sheet, so far. */
    record Lines(List<Line> certificates, List<Line> cycles, List<Line> nonconformities) {

        Lines() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What else was given out already. */
    record Known(Map<UUID, String> clients, Map<UUID, List<SiteRow>> sites, Map<UUID, String> people) {}

    Lines lines(Known known) {
        var lines = new Lines();
        for (var row : Export.all(certifications::list)) {
            var status = status(row);
            var issued = status == null ? List.<CertificateRow>of() : certificates.of(row.id());
            if (!issued.isEmpty()) {
                add(row, status, issued.get(0), known, lines);
            }
        }
        return lines;
    }

    /** Null for what was never certified. */
    private static TakenOverStatus status(CertificationRow row) {
        return switch (row.state()) {
            case ACTIVE -> TakenOverStatus.ACTIVE;
            case SUSPENDED -> TakenOverStatus.SUSPENDED;
            case EXPIRED_RESTORABLE, EXPIRED -> TakenOverStatus.EXPIRED;
            case WITHDRAWN -> TakenOverStatus.WITHDRAWN;
            case ENDED -> row.expiry() == null ? null : TakenOverStatus.ENDED;
            default -> null;
        };
    }

    private void add(
            CertificationRow row, TakenOverStatus status, CertificateRow certificate, Known known, Lines lines) {
        var programme = programmes.facts(row.programmeId());
        lines.certificates()
                .add(Export.line(lines.certificates(), certificate(row, status, certificate, programme, known)));
        var steps = new HashMap<UUID, String>();
        for (var audit : CycleExport.of(programme, audits.filed(row.programmeId()))) {
            var cells = audit.cells(certificate.number(), known.people());
            lines.cycles().add(Export.line(lines.cycles(), cells));
            audit.found().stream().map(AuditRow::id).forEach(id -> steps.put(id, cells.get("step")));
        }
        for (var finding : findings.filed(steps.keySet())) {
            var step = steps.get(finding.draft().auditId());
            if (finding.draft().type() == FindingType.NONCONFORMITY && finding.issuedOn() != null) {
                nonconformity(finding, certificate.number(), step, lines.nonconformities());
            }
        }
    }

    private static void nonconformity(FindingRow finding, String certificate, String step, List<Line> lines) {
        Nonconformities.cells(finding).ifPresent(cells -> {
            put(cells, "certificate", certificate);
            put(cells, "step", step);
            lines.add(Export.line(lines, cells));
        });
    }

    private static Map<String, String> certificate(
            CertificationRow row,
            TakenOverStatus status,
            CertificateRow certificate,
            ProgrammeFacts programme,
            Known known) {
        var cells = new HashMap<String, String>();
        put(cells, "client", known.clients().get(row.clientId()));
        put(cells, "number", certificate.number());
        put(cells, "standard", row.standard());
        put(cells, "scope", row.scope());
        put(cells, "sites", sites(row, known.sites().getOrDefault(row.clientId(), List.of())));
        put(cells, "state", status);
        status(cells, row, status);
        put(cells, "firstIssued", row.certifiedOn());
        put(cells, "decidedOn", programme.decidedOn());
        put(cells, "decidedBy", certificate.contents().signedBy());
        put(cells, "issued", certificate.issued());
        put(cells, "effective", certificate.effective());
        put(cells, "previousExpiry", row.previousExpiry());
        put(cells, "expiry", row.expiry());
        put(cells, "revision", certificate.revision());
        put(cells, "agreementSignedOn", programme.agreementSignedOn());
        put(
                cells,
                "technicalAreas",
                programme.technicalAreas().stream().sorted().collect(Collectors.joining(" ")));
        return cells;
    }

    private static void status(Map<String, String> cells, CertificationRow row, TakenOverStatus status) {
        if (status.told()) {
            var last = row.history().get(row.history().size() - 1);
            put(cells, "since", last.since());
            put(cells, "reason", last.reason());
            put(cells, "suspendedUntil", row.suspendedUntil());
        }
    }

    /** Empty for all of them. */
    private static String sites(CertificationRow row, List<SiteRow> all) {
        return all.size() == row.siteIds().size()
                ? null
                : all.stream()
                        .filter(s -> row.siteIds().contains(s.id()))
                        .map(s -> s.draft().name())
                        .collect(Collectors.joining("; "));
    }
}
