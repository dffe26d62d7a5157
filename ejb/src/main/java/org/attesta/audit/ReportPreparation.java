package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attesta.client.ClientFacts;
import org.attesta.client.ClientService;
import org.attesta.client.SiteFacts;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.shared.Text;

/** Writes the parts of a report that the record knows already (ISO/IEC 17021-1 9.4.8.2 a to j, o). */
@ApplicationScoped
class ReportPreparation {

    @Inject
    ClientService clients;

    @Inject
    AuditPeople people;

    ReportDraft of(Audit audit, ProgrammeFacts programme, String language) {
        var words = Locale.forLanguageTag(language);
        var client = clients.facts(audit.clientId());
        var draft = audit.draft();
        var sections = new ArrayList<ReportSection>();
        sections.add(new ReportSection(ReportItem.A_CERTIFICATION_BODY, people.body()));
        sections.add(new ReportSection(ReportItem.B_CLIENT, client(client, words)));
        sections.add(new ReportSection(
                ReportItem.C_AUDIT_TYPE, Text.of("audit.type." + audit.kind()).in(words)));
        sections.add(new ReportSection(ReportItem.D_CRITERIA, draft.basis().criteria()));
        sections.add(new ReportSection(ReportItem.E_OBJECTIVES, objectives(draft, words)));
        sections.add(new ReportSection(ReportItem.F_SCOPE_AND_TIME, scope(audit, words)));
        sections.add(new ReportSection(ReportItem.G_DEVIATIONS, deviations(draft, words)));
        sections.add(new ReportSection(ReportItem.I_TEAM, team(audit, words)));
        sections.add(new ReportSection(ReportItem.J_DATES_AND_PLACES, places(draft, client, words)));
        sections.add(new ReportSection(
                ReportItem.O_DISCLAIMER, Text.of("audit.prepared.disclaimer").in(words)));
        if (audit.kind() == AuditType.STAGE1 || audit.kind() == AuditType.STAGE2) {
            sections.add(new ReportSection(
                    ReportItem.L_SYSTEM_CHANGES,
                    Text.of("audit.prepared.firstAudit").in(words)));
        }
        sections.add(new ReportSection(ReportItem.INTERNAL_AUDIT_AND_REVIEW, reviews(draft, words)));
        return new ReportDraft(sections, null);
    }

    private static String client(ClientFacts client, Locale words) {
        var lines = new ArrayList<String>();
        lines.add(client.name());
        lines.addAll(client.address().lines(words));
        if (client.representative() != null) {
            lines.add(Text.of("audit.prepared.representative", client.representative())
                    .in(words));
        }
        return String.join("\n", lines);
    }

    private static String objectives(AuditDraft draft, Locale words) {
        return draft.basis().objectives().stream()
                .sorted()
                .map(o -> "– " + Text.of("audit.objectives." + o).in(words))
                .collect(Collectors.joining("\n"));
    }

    private static String scope(Audit audit, Locale words) {
        var units = String.join("\n", audit.draft().basis().scopeUnits());
        var days = audit.team().stream().map(Seat::countedDays).reduce(BigDecimal.ZERO, BigDecimal::add);
        return units + "\n" + Text.of("audit.prepared.days", days).in(words);
    }

    private static String deviations(AuditDraft draft, Locale words) {
        if (draft.deviations().isEmpty()) {
            return Text.of("audit.prepared.none").in(words);
        }
        return draft.deviations().stream()
                .map(d -> "– " + d.subject() + (d.reasoned() ? ": " + d.reason() : ""))
                .collect(Collectors.joining("\n"));
    }

    private String team(Audit audit, Locale words) {
        var names = people.names(audit.team().stream().map(Seat::personId).toList());
        return audit.team().stream()
                .map(s -> "– " + names.getOrDefault(s.personId(), "–") + ", "
                        + Text.of("audit.part." + s.part()).in(words))
                .collect(Collectors.joining("\n"));
    }

    private static String places(AuditDraft draft, ClientFacts client, Locale words) {
        var schedule = draft.schedule();
        var lines = new ArrayList<String>();
        if (schedule.dated()) {
            lines.add(schedule.firstDay() + " – " + schedule.lastDay());
        }
        for (var site : sites(schedule, client)) {
            lines.add(
                    "– " + site.name() + ", " + String.join(", ", site.address().lines(words)));
        }
        if (draft.plan().remote()) {
            lines.add(Text.of("audit.prepared.remote").in(words));
        }
        return String.join("\n", lines);
    }

    private static List<SiteFacts> sites(Schedule schedule, ClientFacts client) {
        return client.sites().stream()
                .filter(site -> schedule.siteIds().contains(site.id()))
                .toList();
    }

    private static String reviews(AuditDraft draft, Locale words) {
        var lines = draft.clientReviews().stream()
                .map(r -> "– " + Text.of("audit.reviewKind." + r.kind()).in(words)
                        + (r.date() == null ? "" : ", " + r.date())
                        + (r.findings() == null ? "" : ": " + r.findings()))
                .toList();
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
