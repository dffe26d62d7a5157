package org.attesta.takeover;

import static org.attesta.takeover.Sheet.CERTIFICATES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.attesta.certification.Route;
import org.attesta.certification.TakenOverStatus;

/** A client has one certification of a standard at a time; what came before it may come along as history (C20). */
final class OnlyOne {

    private final Successions successions;
    private final Notes notes;
    private final LocalDate today;
    private final Set<String> living = new HashSet<>();

    OnlyOne(Successions successions, Notes notes, LocalDate today) {
        this.successions = successions;
        this.notes = notes;
        this.today = today;
    }

    void check(Line line, TakenOverStatus status) {
        if (!line.has("client") || !line.has("standard")) {
            return;
        }
        if (status.certified() || waitsForRestoration(line, status)) {
            boolean first = living.add(line.cell("client") + "\n" + line.cell("standard"));
            demand(first, line, "client", "takeover.twoActive");
            demand(successions.ofBody(line).findAny().isEmpty(), line, "client", "certification.onlyOne");
        }
        if (!status.certified()) {
            afterLiving(line);
        }
        previousExpiry(line);
    }

    /** What expired stands in the way as long as it can be restored, which it cannot be once another came after it. */
    private boolean waitsForRestoration(Line line, TakenOverStatus status) {
        return status == TakenOverStatus.EXPIRED
                && line.has("expiry")
                && !today.isAfter(Route.restorableUntil(line.day("expiry")))
                && successions.next(line).isEmpty();
    }

    /** Nothing more is granted while there is one. */
    private void afterLiving(Line line) {
        successions
                .others(line)
                .filter(o -> o.choice("state", TakenOverStatus.class)
                        .filter(TakenOverStatus::certified)
                        .isPresent())
                .filter(o -> !o.day("decidedOn").isAfter(line.day("decidedOn")))
                .findFirst()
                .ifPresent(o -> demand(false, line, "state", "takeover.afterLiving", o.cell("number"), o.row()));
        boolean beside = successions
                .ofBody(line)
                .anyMatch(l -> l.effective() != null && !l.effective().isAfter(line.day("decidedOn")));
        demand(!beside, line, "client", "certification.onlyOne");
    }

    private void previousExpiry(Line line) {
        if (!line.has("previousExpiry")) {
            return;
        }
        successions
                .previous(line)
                .filter(p -> TakenOverStatus.EXPIRED.name().equals(p.cell("state")))
                .filter(p -> p.day("expiry").isAfter(line.day("previousExpiry")))
                .ifPresent(
                        p -> demand(false, line, "previousExpiry", "takeover.otherExpiry", p.row(), p.day("expiry")));
    }

    private void demand(boolean holds, Line line, String column, String reason, Object... args) {
        notes.demand(holds, CERTIFICATES, line, column, reason, args);
    }
}
