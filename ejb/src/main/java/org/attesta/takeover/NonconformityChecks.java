package org.attesta.takeover;

import static org.attesta.takeover.Notes.small;
import static org.attesta.takeover.Sheet.NONCONFORMITIES;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attesta.finding.FindingState;
import org.attesta.finding.Grade;
import org.attesta.finding.MajorGround;
import org.attesta.finding.VerificationMethod;
import org.attesta.programme.CycleStep;

/** What a nonconformity of before has to be, to be followed up here (9.4.9, 9.4.10). */
final class NonconformityChecks {

    /** In the others lie evidence or arguments that no row can carry. */
    static final Set<FindingState> STATES = EnumSet.of(
            FindingState.ISSUED,
            FindingState.RESPONSE_SUBMITTED,
            FindingState.RETURNED,
            FindingState.PLAN_ACCEPTED,
            FindingState.VERIFIED);

    private static final String[] ANSWER = {
        "answeredOn", "correction", "correctionDate", "cause", "correctiveAction", "correctiveActionDate", "responsible"
    };

    private final Book book;
    private final World world;
    private final Notes notes;
    private final Map<String, Line> certificates = new HashMap<>();
    private final Map<String, Line> audits = new HashMap<>();

    NonconformityChecks(Book book, World world, Notes notes) {
        this.book = book;
        this.world = world;
        this.notes = notes;
        book.lines(Sheet.CERTIFICATES).stream()
                .filter(l -> l.has("number"))
                .forEach(l -> certificates.putIfAbsent(small(l.cell("number")), l));
        book.lines(Sheet.CYCLES).stream()
                .filter(l -> l.yes("held") && l.has("certificate") && l.has("step"))
                .forEach(l -> audits.putIfAbsent(audit(l), l));
    }

    /** By which a line finds the audit that it belongs to. */
    static String audit(Line line) {
        return small(line.cell("certificate")) + "\n" + line.cell("step");
    }

    void check() {
        var numbers = new HashSet<String>();
        for (var line : book.lines(NONCONFORMITIES)) {
            notes.required(
                    NONCONFORMITIES,
                    line,
                    "certificate",
                    "step",
                    "number",
                    "grade",
                    "clause",
                    "statement",
                    "objectiveEvidence",
                    "raisedOn",
                    "state");
            notes.once(NONCONFORMITIES, line, "number", numbers, world.findings());
            notes.input(NONCONFORMITIES, line, Nonconformities.texts(line));
            where(line);
            grade(line);
            dates(line);
            state(line);
        }
    }

    private void demand(boolean holds, Line line, String column, String reason, Object... args) {
        notes.demand(holds, NONCONFORMITIES, line, column, reason, args);
    }

    private void where(Line line) {
        var step = notes.choice(NONCONFORMITIES, line, "step", CycleStep.class);
        if (!line.has("certificate")) {
            return;
        }
        var certificate = certificates.get(small(line.cell("certificate")));
        demand(certificate != null, line, "certificate", "takeover.unknownCertificate");
        if (certificate == null) {
            return;
        }
        if (line.has("clause") && certificate.has("standard")) {
            boolean known = world.clause().test(certificate.cell("standard"), line.cell("clause"));
            demand(known, line, "clause", "finding.clause");
        }
        if (step.isPresent()) {
            var audit = audits.get(audit(line));
            demand(audit != null, line, "step", "takeover.unknownAudit");
            boolean during = audit == null
                    || !audit.has("from")
                    || !line.has("raisedOn")
                    || !line.day("raisedOn").isBefore(audit.day("from"));
            demand(during, line, "raisedOn", "takeover.before", "from", audit == null ? "" : audit.cell("from"));
            decided(line, step.get(), certificate);
        }
    }

    /**
     * 9.5.2 b: no certification was granted over a major that nobody had verified. After a surveillance audit it may be a
     * minor of then that became major (N9), which no row tells.
     */
    private void decided(Line line, CycleStep step, Line certificate) {
        if (step.surveillance() || !Grade.MAJOR.name().equals(line.cell("grade")) || !certificate.has("decidedOn")) {
            return;
        }
        var decided = certificate.day("decidedOn");
        if (audits.containsKey(small(line.cell("certificate")) + "\n" + CycleStep.SURVEILLANCE_1)) {
            return;
        }
        boolean verified = line.has("verifiedOn") && !line.day("verifiedOn").isAfter(decided);
        demand(verified, line, "grade", "takeover.majorBeforeDecision", decided);
    }

    private void grade(Line line) {
        var grade = notes.choice(NONCONFORMITIES, line, "grade", Grade.class);
        notes.choice(NONCONFORMITIES, line, "ground", MajorGround.class);
        if (grade.filter(g -> g == Grade.MAJOR).isPresent()) {
            notes.required(NONCONFORMITIES, line, "ground");
        } else if (grade.isPresent()) {
            notes.empty("takeover.onlyMajor", NONCONFORMITIES, line, "ground");
        }
    }

    private void dates(Line line) {
        Stream.of("responseDue", "closeDue", "answeredOn", "verifiedOn")
                .forEach(c -> notes.inOrder(NONCONFORMITIES, line, "raisedOn", c));
        notes.inOrder(NONCONFORMITIES, line, "correctionDate", "correctiveActionDate");
        Stream.of("raisedOn", "answeredOn", "verifiedOn")
                .filter(line::has)
                .forEach(c -> demand(!line.day(c).isAfter(world.today()), line, c, "takeover.ahead", world.today()));
    }

    private void state(Line line) {
        var state = line.choice("state", FindingState.class).filter(STATES::contains);
        var names = String.join(", ", STATES.stream().map(Enum::name).toList());
        demand(state.isPresent() || !line.has("state"), line, "state", "shared.notOneOf", names);
        notes.choice(NONCONFORMITIES, line, "verificationMethod", VerificationMethod.class);
        if (state.isEmpty()) {
            return;
        }
        boolean answered = state.get() == FindingState.RESPONSE_SUBMITTED || state.get() == FindingState.PLAN_ACCEPTED;
        if (answered || Stream.of(ANSWER).anyMatch(line::has)) {
            notes.required(NONCONFORMITIES, line, ANSWER);
        }
        if (state.get() == FindingState.PLAN_ACCEPTED) {
            notes.required(NONCONFORMITIES, line, "verificationMethod");
        }
        if (state.get() == FindingState.VERIFIED) {
            notes.required(NONCONFORMITIES, line, "verifiedOn");
        } else {
            notes.empty("takeover.notInThisState", NONCONFORMITIES, line, "verifiedOn");
        }
    }
}
