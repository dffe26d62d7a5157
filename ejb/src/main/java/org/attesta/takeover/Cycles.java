package org.attesta.takeover;

import static org.attesta.takeover.Notes.small;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attesta.certification.CertificateDates;
import org.attesta.certification.Route;
import org.attesta.policy.ExpiryConvention;
import org.attesta.programme.CycleStep;
import org.attesta.programme.PlannedAuditFacts;

/** The lines of cycles by their certificate. */
final class Cycles {

    private final Map<String, List<Line>> byCertificate;

    private Cycles(Map<String, List<Line>> byCertificate) {
        this.byCertificate = byCertificate;
    }

    static Cycles of(Book book) {
        return new Cycles(book.lines(Sheet.CYCLES).stream()
                .filter(l -> l.has("certificate"))
                .collect(Collectors.groupingBy(l -> small(l.cell("certificate")), HashMap::new, Collectors.toList())));
    }

    List<Line> of(Line certificate) {
        return byCertificate.getOrDefault(small(certificate.cell("number")), List.of());
    }

    /** The line that takes a place of the cycle: a recertification that was held led to the cycle and is not in it. */
    static Optional<Line> place(List<Line> audits, CycleStep step) {
        return audits.stream()
                .filter(l -> step.name().equals(l.cell("step")))
                .filter(l -> step != CycleStep.RECERTIFICATION || !l.yes("held"))
                .findFirst();
    }

    /** A first cycle begins with a Stage 2, a renewed one with a recertification audit, a new one with either (9.6.3). */
    static boolean ledTo(Line certificate, Line audit) {
        boolean stage2 = CycleStep.STAGE2.name().equals(audit.cell("step"));
        boolean recertification = CycleStep.RECERTIFICATION.name().equals(audit.cell("step"));
        return audit.yes("held")
                && switch (route(certificate)) {
                    case INITIAL -> stage2;
                    case RENEWAL, RESTORATION -> recertification;
                    case NEW_CYCLE -> stage2 || recertification;
                };
    }

    private static Route route(Line certificate) {
        var decided = certificate.day("decidedOn");
        if (certificate.has("previousExpiry")) {
            return CertificateDates.of(decided, certificate.day("previousExpiry"), ExpiryConvention.SAME_DAY)
                    .route();
        }
        return decided.equals(certificate.day("firstIssued")) ? Route.INITIAL : Route.NEW_CYCLE;
    }

    /** What was held, in the order of its days. */
    static List<Line> held(List<Line> audits) {
        return audits.stream()
                .filter(l -> l.yes("held"))
                .sorted(Comparator.comparing(l -> l.day("from")))
                .toList();
    }

    /** As a programme has them. */
    static List<PlannedAuditFacts> planned(List<Line> audits) {
        return List.of(CycleStep.values()).stream()
                .map(step -> place(audits, step))
                .flatMap(Optional::stream)
                .map(Cycles::facts)
                .toList();
    }

    private static PlannedAuditFacts facts(Line line) {
        boolean held = line.yes("held");
        return new PlannedAuditFacts(
                line.choice("step", CycleStep.class).orElseThrow(),
                line.day("from"),
                line.day("to"),
                line.decimal("days"),
                held ? line.day("from") : null,
                held ? line.day("to") : null);
    }
}
