package org.attesta.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.attesta.application.TakenOverApplication;
import org.attesta.application.TakenOverApplicationService;
import org.attesta.audit.Part;
import org.attesta.audit.Seat;
import org.attesta.audit.TakenOverAudit;
import org.attesta.audit.TakenOverAuditService;
import org.attesta.certificate.TakenOverCertificate;
import org.attesta.certificate.TakenOverCertificateService;
import org.attesta.certification.TakenOverCertification;
import org.attesta.certification.TakenOverCertificationService;
import org.attesta.certification.TakenOverStatus;
import org.attesta.client.ClientFacts;
import org.attesta.client.ClientService;
import org.attesta.client.SiteFacts;
import org.attesta.competence.PersonRow;
import org.attesta.policy.Policy;
import org.attesta.programme.CyclePolicy;
import org.attesta.programme.CycleStep;
import org.attesta.programme.PlannedAuditFacts;
import org.attesta.programme.TakenOverCycle;
import org.attesta.programme.TakenOverProgramme;
import org.attesta.programme.TakenOverProgrammeService;
import org.attesta.shared.TakenOver;
import org.attesta.takeover.Keeper.Held;
import org.attesta.takeover.Keeper.Kept;

/** Makes of each certificate's lines what a certification that goes on consists of. */
@ApplicationScoped
class CertificationKeeper {

    @Inject
    Keeper keeper;

    @Inject
    TakenOverApplicationService applications;

    @Inject
    TakenOverProgrammeService programmes;

    @Inject
    TakenOverAuditService audits;

    @Inject
    TakenOverCertificationService certifications;

    @Inject
    TakenOverCertificateService certificates;

    @Inject
    ClientService clients;

    @Inject
    Policy policy;

    /** One certificate's lines with what has become of them so far. */
    private static final class Running {

        final Line line;
        final TakenOver from;
        final ClientFacts client;
        final List<Line> audits;
        final Optional<Successions.Next> next;
        final UUID certificateId = UUID.randomUUID();
        UUID applicationId;
        UUID programmeId;
        UUID certificationId;

        Running(Line line, TakenOver from, ClientFacts client, List<Line> audits, Optional<Successions.Next> next) {
            this.line = line;
            this.from = from;
            this.client = client;
            this.audits = audits;
            this.next = next;
        }

        List<UUID> siteIds() {
            return InScope.of(line, client.sites(), SiteFacts::name).stream()
                    .map(SiteFacts::id)
                    .toList();
        }

        TakenOverStatus status() {
            return line.choice("state", TakenOverStatus.class).orElseThrow();
        }

        List<PlannedAuditFacts> planned() {
            return Cycles.planned(audits);
        }
    }

    void keep(Takeover takeover, List<Line> lines, Kept kept) {
        var book = takeover.content();
        Pages.of(Holders.named(book, kept.clients.keySet()), page -> kept.clients.putAll(clients.numbered(page)));
        var cycles = Cycles.of(book);
        var successions =
                new Successions(book, key -> Optional.ofNullable(kept.clients.get(key)), certifications::living);
        var running = lines.stream()
                .map(l -> new Running(
                        l,
                        Keeper.from(takeover, Sheet.CERTIFICATES, l),
                        kept.clients.get(l.cell("client")),
                        cycles.of(l),
                        successions.next(l)))
                .toList();
        var limits = CyclePolicy.of(policy.current());
        var body = certificates.body();
        keeper.each(running, r -> r.applicationId = applications.take(application(r)));
        keeper.each(running, r -> r.programmeId = programmes.take(programme(r)));
        keeper.each(running, r -> audits(takeover, r, kept));
        keeper.each(running, r -> r.certificationId = certifications.take(certification(r, limits)));
        keeper.each(running, r -> certificates.take(certificate(r), body));
    }

    private static TakenOverApplication application(Running r) {
        return new TakenOverApplication(
                r.client.id(),
                r.line.cell("standard"),
                r.line.cell("scope"),
                r.siteIds(),
                InScope.areas(r.line),
                r.line.day("agreementSignedOn"),
                r.from);
    }

    private static TakenOverProgramme programme(Running r) {
        return new TakenOverProgramme(
                r.applicationId,
                r.client.id(),
                r.line.cell("standard"),
                r.line.day("decidedOn"),
                r.line.day("expiry"),
                r.planned(),
                r.from);
    }

    private void audits(Takeover takeover, Running r, Kept kept) {
        int position = 0;
        for (var line : Cycles.held(r.audits)) {
            var team = team(line, kept.people);
            var audit = audits.take(audit(r, line, team, Keeper.from(takeover, Sheet.CYCLES, line)), position++);
            var lead = kept.people.find(line.cell("lead")).orElseThrow();
            kept.audits.put(
                    NonconformityChecks.audit(line),
                    new Held(audit, r.client.id(), lead.id(), lead.draft().name()));
        }
    }

    private static TakenOverAudit audit(Running r, Line line, List<Seat> team, TakenOver from) {
        return new TakenOverAudit(
                r.programmeId,
                r.client.id(),
                r.line.cell("standard"),
                line.choice("step", CycleStep.class).orElseThrow(),
                line.day("from"),
                line.day("to"),
                line.decimal("days"),
                r.siteIds(),
                team,
                from);
    }

    private static List<Seat> team(Line line, People<PersonRow> people) {
        var seats = new ArrayList<Seat>();
        seat(seats, Stream.of(line.cell("lead")), Part.LEAD, people);
        seat(seats, line.list("auditors").stream(), Part.AUDITOR, people);
        seat(seats, line.list("experts").stream(), Part.TECHNICAL_EXPERT, people);
        seat(seats, line.list("observers").stream(), Part.OBSERVER, people);
        return seats;
    }

    private static void seat(List<Seat> seats, Stream<String> called, Part part, People<PersonRow> people) {
        called.map(c -> people.find(c).orElseThrow())
                .map(p -> Seat.of(p.id(), part, null))
                .forEach(seats::add);
    }

    private static TakenOverCertification certification(Running r, CyclePolicy limits) {
        var line = r.line;
        var decidedOn = line.day("decidedOn");
        return new TakenOverCertification(
                r.client.id(),
                r.client.name(),
                line.cell("standard"),
                r.programmeId,
                r.applicationId,
                line.cell("scope"),
                r.siteIds(),
                r.status(),
                line.day("since"),
                line.day("suspendedUntil"),
                line.cell("reason"),
                line.day("firstIssued"),
                decidedOn,
                line.day("effective"),
                line.day("expiry"),
                line.day("previousExpiry"),
                r.next.map(Successions.Next::decidedOn).orElse(null),
                TakenOverCycle.firstLatest(decidedOn, limits),
                r.status().certified() ? TakenOverCycle.nextLatest(r.planned(), decidedOn, limits) : null,
                r.certificateId,
                r.from);
    }

    private static TakenOverCertificate certificate(Running r) {
        var line = r.line;
        var issued = line.has("issued") ? line.day("issued") : line.day("decidedOn");
        return new TakenOverCertificate(
                r.certificateId,
                r.certificationId,
                r.client,
                Set.copyOf(r.siteIds()),
                line.cell("number"),
                line.whole("revision"),
                line.cell("standard"),
                line.cell("scope"),
                line.day("firstIssued"),
                issued,
                line.day("effective"),
                line.day("expiry"),
                line.cell("decidedBy"),
                r.status(),
                line.day("since"),
                r.next.map(Successions.Next::effective).orElse(null),
                r.from);
    }
}
