package org.attesta.takeover;

import static org.attesta.takeover.Notes.small;
import static org.attesta.takeover.Sheet.CERTIFICATES;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.certification.CertificateDates;
import org.attesta.certification.Route;
import org.attesta.certification.TakenOverStatus;
import org.attesta.client.SiteFacts;
import org.attesta.policy.ExpiryConvention;
import org.attesta.shared.CivilDates;
import org.attesta.standard.Standards;

/** What a certificate of before has to be, to go on here. */
final class CertificateChecks {

    private static final int CYCLE_MONTHS = 36;

    private final Book book;
    private final World world;
    private final Notes notes;
    private final CycleChecks cycles;
    private final Holders holders;
    private final Set<String> numbers = new HashSet<>();
    private final OnlyOne onlyOne;

    /** What is kept of it as it stands. */
    record Texts(
            @Size(max = 100) String number,
            @Size(max = 2000) String scope,
            @Size(max = 4000) String reason,
            @Size(max = 200) String decidedBy,
            @Min(1) @Max(9999) Integer revision) {}

    CertificateChecks(Book book, World world, Notes notes, CycleChecks cycles) {
        this.book = book;
        this.world = world;
        this.notes = notes;
        this.cycles = cycles;
        holders = new Holders(book, world.numbered());
        onlyOne = new OnlyOne(new Successions(book, holders::find, world.living()), notes, world.today());
    }

    void check() {
        for (var line : book.lines(CERTIFICATES)) {
            notes.required(
                    CERTIFICATES,
                    line,
                    "client",
                    "number",
                    "standard",
                    "scope",
                    "state",
                    "firstIssued",
                    "decidedOn",
                    "decidedBy",
                    "effective",
                    "expiry",
                    "revision");
            notes.once(CERTIFICATES, line, "number", numbers, world.certificates());
            notes.input(
                    CERTIFICATES,
                    line,
                    new Texts(
                            line.cell("number"),
                            line.cell("scope"),
                            line.cell("reason"),
                            line.cell("decidedBy"),
                            line.whole("revision")));
            boolean known = !line.has("standard") || Standards.SMS.equals(line.cell("standard"));
            demand(known, line, "standard", "shared.notOneOf", Standards.SMS);
            holder(line);
            dates(line);
            notes.choice(CERTIFICATES, line, "state", TakenOverStatus.class).ifPresent(s -> status(line, s));
        }
    }

    private void demand(boolean holds, Line line, String column, String reason, Object... args) {
        notes.demand(holds, CERTIFICATES, line, column, reason, args);
    }

    /** 8.2.2 a: the holder's address, and each site with its own. */
    private void holder(Line line) {
        if (!line.has("client")) {
            return;
        }
        var holder = holders.find(line.cell("client"));
        demand(holder.isPresent(), line, "client", "takeover.unknownHolder");
        holder.ifPresent(client -> {
            demand(client.address().complete(), line, "client", "certificate.client");
            var names = client.sites().stream().map(s -> small(s.name())).collect(Collectors.toSet());
            var unknown = line.list("sites").stream()
                    .filter(name -> !names.contains(small(name)))
                    .findFirst();
            demand(unknown.isEmpty(), line, "sites", "takeover.unknownSite", unknown.orElse(""));
            sites(line, InScope.of(line, client.sites(), SiteFacts::name));
        });
    }

    private void sites(Line line, List<SiteFacts> inScope) {
        demand(!inScope.isEmpty(), line, "sites", "takeover.noSite");
        long central = inScope.stream().filter(SiteFacts::central).count();
        demand(inScope.size() == 1 || central == 1, line, "sites", "certificate.headquarters", inScope.size());
        inScope.stream()
                .filter(s -> !s.address().complete())
                .findFirst()
                .ifPresent(s -> demand(false, line, "sites", "certificate.siteIncomplete", s.name()));
    }

    private void dates(Line line) {
        notes.inOrder(CERTIFICATES, line, "firstIssued", "decidedOn");
        notes.inOrder(CERTIFICATES, line, "decidedOn", "issued");
        notes.inOrder(CERTIFICATES, line, line.has("issued") ? "issued" : "decidedOn", "effective");
        notes.inOrder(CERTIFICATES, line, "effective", "expiry");
        notes.inOrder(CERTIFICATES, line, "agreementSignedOn", "decidedOn");
        Stream.of("firstIssued", "decidedOn", "issued", "since", "agreementSignedOn")
                .filter(line::has)
                .forEach(c -> demand(!line.day(c).isAfter(world.today()), line, c, "takeover.ahead", world.today()));
        if (line.has("decidedOn") && line.has("expiry")) {
            previous(line);
            var latest = latestExpiry(line.day("decidedOn"), line.day("previousExpiry"));
            demand(!line.day("expiry").isAfter(latest), line, "expiry", "takeover.tooLong", latest);
        }
    }

    private void previous(Line line) {
        if (line.has("previousExpiry") && line.has("firstIssued")) {
            var before = line.day("previousExpiry");
            boolean renewed = line.day("firstIssued").isBefore(line.day("decidedOn"))
                    && before.isAfter(line.day("firstIssued"))
                    && before.isBefore(line.day("expiry"));
            demand(renewed, line, "previousExpiry", "takeover.notRenewed");
        }
    }

    /** By the looser of the two conventions, since certificates of before may follow either. */
    private static LocalDate latestExpiry(LocalDate decidedOn, LocalDate previous) {
        return previous == null
                ? CivilDates.addMonths(decidedOn, CYCLE_MONTHS)
                : CertificateDates.of(decidedOn, previous, ExpiryConvention.SAME_DAY)
                        .expiry();
    }

    private void status(Line line, TakenOverStatus status) {
        if (status.told()) {
            notes.required(CERTIFICATES, line, "since", "reason");
            notes.inOrder(CERTIFICATES, line, "effective", "since");
            if (status != TakenOverStatus.ENDED) {
                notes.inOrder(CERTIFICATES, line, "since", "expiry");
            } else if (line.has("since") && line.has("expiry")) {
                var last = Route.restorableUntil(line.day("expiry"));
                demand(!line.day("since").isAfter(last), line, "since", "takeover.endedTooLate", last);
            }
        } else {
            notes.empty("takeover.notInThisState", CERTIFICATES, line, "since", "reason");
        }
        suspension(line, status);
        validity(line, status);
        if (status.certified()) {
            notes.required(CERTIFICATES, line, "agreementSignedOn", "technicalAreas");
            cycles.complete(line);
        }
        areas(line);
        onlyOne.check(line, status);
    }

    /** How long it was to last was decided elsewhere: the body's own limit of today does not bind it. */
    private void suspension(Line line, TakenOverStatus status) {
        if (status != TakenOverStatus.SUSPENDED) {
            notes.empty("takeover.notInThisState", CERTIFICATES, line, "suspendedUntil");
            return;
        }
        notes.required(CERTIFICATES, line, "suspendedUntil");
        notes.inOrder(CERTIFICATES, line, "since", "suspendedUntil");
        if (line.has("suspendedUntil") && line.has("expiry")) {
            boolean within = !line.day("suspendedUntil").isAfter(line.day("expiry"));
            demand(within, line, "suspendedUntil", "takeover.suspendedTooLong", line.day("expiry"));
        }
    }

    private void validity(Line line, TakenOverStatus status) {
        if (!line.has("expiry")) {
            return;
        }
        boolean over = line.day("expiry").isBefore(world.today());
        if (status.certified()) {
            demand(!over, line, "expiry", "takeover.over", world.today());
        } else if (status == TakenOverStatus.EXPIRED) {
            demand(over, line, "expiry", "takeover.notOver", world.today());
        }
    }

    private void areas(Line line) {
        var unknown = InScope.areas(line).stream()
                .filter(area -> !world.technicalAreas().contains(area))
                .findFirst();
        var known = world.technicalAreas().stream().sorted().collect(Collectors.joining(", "));
        demand(unknown.isEmpty(), line, "technicalAreas", "shared.notOneOf", known);
    }
}
