package org.attesta.takeover;

import static org.attesta.takeover.Export.put;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingState;
import org.attesta.finding.Grade;
import org.attesta.finding.MajorGround;
import org.attesta.finding.Respond;
import org.attesta.finding.ResponseRow;
import org.attesta.finding.TakenOverFinding;
import org.attesta.finding.VerificationMethod;
import org.attesta.shared.TakenOver;
import org.attesta.takeover.Keeper.Held;

/** Lines of nonconformities as what the findings take. */
final class Nonconformities {

    private Nonconformities() {}

    /** What is kept of one as it stands. */
    record Texts(
            @Size(max = 100) String number,
            @Size(max = 40) String clause,
            @Size(max = 8000) String statement,
            @Size(max = 8000) String objectiveEvidence,
            @Size(max = 8000) String correction,
            @Size(max = 8000) String cause,
            @Size(max = 8000) String correctiveAction,
            @Size(max = 200) String responsible) {}

    static Texts texts(Line line) {
        return new Texts(
                line.cell("number"),
                line.cell("clause"),
                line.cell("statement"),
                line.cell("objectiveEvidence"),
                line.cell("correction"),
                line.cell("cause"),
                line.cell("correctiveAction"),
                line.cell("responsible"));
    }

    static TakenOverFinding finding(Line line, Held found, TakenOver from) {
        return new TakenOverFinding(
                found.audit(),
                found.clientId(),
                found.leadId(),
                found.leadName(),
                line.cell("number"),
                line.choice("grade", Grade.class).orElseThrow(),
                line.choice("ground", MajorGround.class).orElse(null),
                line.cell("clause"),
                line.cell("statement"),
                line.cell("objectiveEvidence"),
                line.day("raisedOn"),
                line.choice("state", FindingState.class).orElseThrow(),
                line.day("responseDue"),
                line.day("closeDue"),
                line.has("answeredOn") ? answer(line) : null,
                line.day("answeredOn"),
                line.choice("verificationMethod", VerificationMethod.class).orElse(null),
                line.day("verifiedOn"),
                from);
    }

    private static Respond answer(Line line) {
        return new Respond(
                line.cell("correction"),
                line.cell("cause"),
                line.cell("correctiveAction"),
                line.day("correctionDate"),
                line.day("correctiveActionDate"),
                line.cell("responsible"));
    }

    /** The other way; empty for one that was taken back. */
    static Optional<Map<String, String>> cells(FindingRow row) {
        var state = state(row.state());
        if (state == null) {
            return Optional.empty();
        }
        var cells = new HashMap<String, String>();
        var draft = row.draft();
        put(cells, "number", row.number());
        put(cells, "grade", draft.grade());
        put(cells, "ground", draft.ground());
        put(cells, "clause", draft.clause());
        put(cells, "statement", draft.statement());
        put(cells, "objectiveEvidence", draft.objectiveEvidence());
        put(cells, "raisedOn", row.issuedOn());
        put(cells, "state", state);
        put(cells, "responseDue", row.responseDue());
        put(cells, "closeDue", row.closeDue());
        put(cells, "verificationMethod", row.verificationMethod());
        put(cells, "verifiedOn", row.verifiedOn());
        row.responses().stream().reduce((earlier, later) -> later).ifPresent(r -> answer(cells, r));
        return Optional.of(cells);
    }

    /** Evidence and disputes are in no row: what was sent is sent again, what is disputed is answered or disputed again. */
    private static FindingState state(FindingState state) {
        return switch (state) {
            case DRAFT, VOIDED -> null;
            case EVIDENCE_SUBMITTED -> FindingState.PLAN_ACCEPTED;
            case DISPUTED -> FindingState.ISSUED;
            case ISSUED, RESPONSE_SUBMITTED, RETURNED, PLAN_ACCEPTED, VERIFIED -> state;
        };
    }

    private static void answer(Map<String, String> cells, ResponseRow given) {
        var answer = given.answer();
        put(cells, "answeredOn", given.submittedOn());
        put(cells, "correction", answer.correction());
        put(cells, "correctionDate", answer.correctionDate());
        put(cells, "cause", answer.cause());
        put(cells, "correctiveAction", answer.correctiveAction());
        put(cells, "correctiveActionDate", answer.correctiveActionDate());
        put(cells, "responsible", answer.responsible());
    }
}
