package org.attesta.takeover;

import static org.attesta.takeover.Export.put;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.certificate.CertificateRow;
import org.attesta.certificate.CertificateService;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.certification.TakenOverStatus;
import org.attesta.client.SiteRow;
import org.attesta.client.SiteService;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingService;
import org.attesta.finding.FindingType;
import org.attesta.programme.CycleStep;
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

    @Inject
    SiteService sites;

    /** A certificate that was given out, by which its audits and what they found are given out after it. */
    record Given(String certificate, UUID programmeId) {}

    /** @param given takes every certificate that is given out, by its certification */
    void certificates(Map<UUID, String> clients, Map<UUID, Given> given, Consumer<Map<String, String>> into) {
        Export.pages(certifications::list, page -> {
            var certified = page.stream().filter(row -> status(row) != null).toList();
            var issued = certificates.filed(
                    certified.stream().map(CertificationRow::id).toList());
            var cycles = programmes.facts(
                    certified.stream().map(CertificationRow::programmeId).toList());
            var sites = this.sites.filed(
                    certified.stream().map(CertificationRow::clientId).toList());
            for (var row : certified) {
                for (var certificate : issued.getOrDefault(row.id(), List.of()).stream()
                        .limit(1)
                        .toList()) {
                    var programme = cycles.get(row.programmeId());
                    var cells = certificate(row, certificate, programme);
                    put(cells, "client", clients.get(row.clientId()));
                    put(cells, "sites", sites(row, sites.getOrDefault(row.clientId(), List.of())));
                    into.accept(cells);
                    given.put(row.id(), new Given(certificate.number(), row.programmeId()));
                }
            }
        });
    }

    void cycles(Map<UUID, Given> given, Map<UUID, String> people, Consumer<Map<String, String>> into) {
        Pages.of(given.values(), page -> {
            var cycles = cyclesOf(page);
            for (var one : page) {
                for (var audit : cycles.get(one)) {
                    into.accept(audit.cells(one.certificate(), people));
                }
            }
        });
    }

    void nonconformities(Map<UUID, Given> given, Consumer<Map<String, String>> into) {
        Pages.of(given.values(), page -> {
            var cycles = cyclesOf(page);
            var audits = cycles.values().stream()
                    .flatMap(List::stream)
                    .flatMap(audit -> audit.found().stream())
                    .map(AuditRow::id)
                    .toList();
            var found = findings.filed(audits).stream()
                    .filter(f -> f.draft().type() == FindingType.NONCONFORMITY && f.issuedOn() != null)
                    .collect(Collectors.groupingBy(f -> f.draft().auditId()));
            page.forEach(one -> nonconformities(one, cycles.get(one), found).forEach(into));
        });
    }

    private Map<Given, List<CycleExport>> cyclesOf(List<Given> page) {
        var ids = page.stream().map(Given::programmeId).toList();
        var planned = programmes.facts(ids);
        var held = audits.filed(ids);
        return page.stream()
                .collect(Collectors.toMap(
                        one -> one,
                        one -> CycleExport.of(
                                planned.get(one.programmeId()), held.getOrDefault(one.programmeId(), List.of()))));
    }

    /** In the order in which they were written down. */
    private static List<Map<String, String>> nonconformities(
            Given of, List<CycleExport> cycle, Map<UUID, List<FindingRow>> found) {
        var steps = new HashMap<UUID, CycleStep>();
        cycle.forEach(audit -> audit.found().forEach(a -> steps.put(a.id(), audit.step())));
        return steps.keySet().stream()
                .flatMap(audit -> found.getOrDefault(audit, List.of()).stream())
                .sorted(Comparator.comparing(FindingRow::createdAt).thenComparing(FindingRow::id))
                .flatMap(finding -> Nonconformities.cells(finding).stream().peek(cells -> {
                    put(cells, "certificate", of.certificate());
                    put(cells, "step", steps.get(finding.draft().auditId()));
                }))
                .toList();
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

    private static Map<String, String> certificate(
            CertificationRow row, CertificateRow certificate, ProgrammeFacts programme) {
        var cells = new HashMap<String, String>();
        var status = status(row);
        put(cells, "number", certificate.number());
        put(cells, "standard", row.standard());
        put(cells, "scope", row.scope());
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
                : NameList.write(all.stream()
                        .filter(s -> row.siteIds().contains(s.id()))
                        .map(s -> s.draft().name()));
    }
}
