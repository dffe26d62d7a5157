package org.attesta.takeover;

import static org.attesta.takeover.Notes.small;
import static org.attesta.takeover.Sheet.CERTIFICATES;
import static org.attesta.takeover.Sheet.CYCLES;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attesta.competence.PersonDraft;
import org.attesta.programme.CyclePolicy;
import org.attesta.programme.CycleStep;
import org.attesta.programme.TakenOverCycle;

/** What the audits of a running cycle have to be, each by itself and together. */
final class CycleChecks {

    private static final Set<CycleStep> STILL_TO_COME =
            EnumSet.of(CycleStep.SURVEILLANCE_1, CycleStep.SURVEILLANCE_2, CycleStep.RECERTIFICATION);

    private final Book book;
    private final World world;
    private final Notes notes;
    private final Cycles cycles;
    private final CyclePolicy policy;
    private final Map<String, Line> certificates = new HashMap<>();
    private final People<String> people = new People<>();

    CycleChecks(Book book, World world, Notes notes) {
        this.book = book;
        this.world = world;
        this.notes = notes;
        cycles = Cycles.of(book);
        policy = CyclePolicy.of(world.settings());
        book.lines(CERTIFICATES).stream()
                .filter(l -> l.has("number"))
                .forEach(l -> certificates.putIfAbsent(small(l.cell("number")), l));
        world.people().forEach(p -> people.add(p.draft(), who(p.draft())));
        book.lines(Sheet.PEOPLE).stream().map(Drafts::person).forEach(p -> people.add(p, who(p)));
    }

    /** The same for one person, whether a file names the person or the address. */
    private static String who(PersonDraft person) {
        return small(person.email() == null ? String.valueOf(person.name()) : person.email());
    }

    void check() {
        var seen = new HashSet<String>();
        for (var line : book.lines(CYCLES)) {
            notes.required(CYCLES, line, "certificate", "step", "held", "from", "to", "days");
            notes.inOrder(CYCLES, line, "from", "to");
            boolean some = !line.has("days") || line.decimal("days").compareTo(BigDecimal.ZERO) > 0;
            demand(some, line, "days", "takeover.noDecimal");
            var certificate = line.has("certificate") ? certificates.get(small(line.cell("certificate"))) : null;
            demand(certificate != null || !line.has("certificate"), line, "certificate", "takeover.unknownCertificate");
            var step = notes.choice(CYCLES, line, "step", CycleStep.class);
            if (step.isPresent() && certificate != null && line.has("held")) {
                var key = small(line.cell("certificate")) + place(step.get(), line);
                demand(seen.add(key), line, "step", "takeover.twice");
                dates(line, step.get(), certificate);
            }
            team(line);
        }
    }

    /** A cycle has each of its places once; the recertification that it began with has none in it. */
    static String place(CycleStep step, Line line) {
        return step == CycleStep.RECERTIFICATION ? step + line.cell("held") : step.name();
    }

    private void demand(boolean holds, Line line, String column, String reason, Object... args) {
        notes.demand(holds, CYCLES, line, column, reason, args);
    }

    private void dates(Line line, CycleStep step, Line certificate) {
        demand(line.yes("held") || STILL_TO_COME.contains(step), line, "step", "takeover.cannotBePlanned");
        var decided = certificate.day("decidedOn");
        if (decided == null || !line.yes("held") || !line.has("from") || !line.has("to")) {
            return;
        }
        demand(!line.day("to").isAfter(world.today()), line, "to", "takeover.ahead", world.today());
        if (step.surveillance()) {
            demand(line.day("from").isAfter(decided), line, "from", "takeover.beforeDecision", decided);
        } else {
            demand(!line.day("to").isAfter(decided), line, "to", "takeover.afterDecision", decided);
        }
    }

    private void team(Line line) {
        var columns = List.of("lead", "auditors", "experts", "observers");
        if (!line.has("held")) {
            return;
        }
        if (!line.yes("held")) {
            notes.empty("takeover.teamAhead", CYCLES, line, columns.toArray(String[]::new));
            return;
        }
        notes.required(CYCLES, line, "lead");
        var seats = new HashSet<String>();
        for (var column : columns) {
            for (var person :
                    column.equals("lead") ? Stream.ofNullable(line.cell(column)).toList() : line.list(column)) {
                var found = people.find(person);
                demand(found.isPresent(), line, column, "takeover.unknownPerson", person);
                demand(seats.add(found.orElse(small(person))), line, column, "takeover.twiceInTeam", person);
            }
        }
    }

    /** A certification that goes on needs to know what comes next, and who audited before the decision. */
    void complete(Line certificate) {
        if (!certificate.has("number") || !certificate.has("decidedOn") || !certificate.has("expiry")) {
            return;
        }
        var audits = cycles.of(certificate);
        boolean begun = audits.stream().anyMatch(a -> Cycles.ledTo(certificate, a));
        notes.demand(begun, CERTIFICATES, certificate, "number", "takeover.noAuditBefore");
        var missing = STILL_TO_COME.stream()
                .filter(step -> Cycles.place(audits, step).isEmpty())
                .findFirst();
        notes.demand(
                missing.isEmpty(),
                CERTIFICATES,
                certificate,
                "number",
                "takeover.cycleIncomplete",
                missing.map(Enum::name).orElse(""));
        if (missing.isEmpty() && audits.stream().allMatch(CycleChecks::readable)) {
            rules(certificate, audits);
        }
    }

    private static boolean readable(Line line) {
        return Stream.of("from", "to", "days").map(line::cell).allMatch(Objects::nonNull)
                && line.decimal("days").signum() > 0;
    }

    private void rules(Line certificate, List<Line> audits) {
        var last = certificate.day("expiry");
        var planned = Cycles.planned(audits);
        TakenOverCycle.unmet(planned, certificate.day("decidedOn"), last, world.today(), policy).stream()
                .findFirst()
                .ifPresent(unmet -> notes.add(CERTIFICATES, certificate, "number", unmet));
        boolean second = Cycles.place(audits, CycleStep.SURVEILLANCE_1)
                        .filter(l -> l.yes("held"))
                        .isPresent()
                || Cycles.place(audits, CycleStep.SURVEILLANCE_2)
                        .filter(l -> l.yes("held"))
                        .isEmpty();
        notes.demand(second, CERTIFICATES, certificate, "number", "takeover.secondBeforeFirst");
    }
}
