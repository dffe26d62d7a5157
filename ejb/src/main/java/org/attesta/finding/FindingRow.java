package org.attesta.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A finding as readers see it.
 *
 * @param due by when the next step is to be done, and by whom: {@code turn}
 * @param answerDraft what the client has written and not sent; null for everybody else
 * @param responses every answer with what became of it, oldest first
 * @param history every step since it was issued, oldest first
 */
public record FindingRow(
        UUID id,
        String number,
        long version,
        FindingState state,
        Instant createdAt,
        UUID clientId,
        String auditNumber,
        @JsonUnwrapped FindingDraft draft,
        UUID authorId,
        String authorName,
        LocalDate issuedOn,
        Turn turn,
        LocalDate due,
        boolean overdue,
        LocalDate responseDue,
        LocalDate closeDue,
        VerificationMethod verificationMethod,
        LocalDate verifiedOn,
        Respond answerDraft,
        List<ResponseRow> responses,
        List<StepRow> history)
        implements Row, Serializable {

    public FindingRow {
        responses = List.copyOf(responses);
        history = List.copyOf(history);
    }

    public boolean nonconformity() {
        return draft.type() == FindingType.NONCONFORMITY;
    }

    static FindingRow of(Finding f, List<FindingStep> steps, LocalDate today, boolean forClient) {
        return new FindingRow(
                f.id(),
                f.number(),
                f.version(),
                f.state(),
                f.createdAt(),
                f.clientId(),
                f.auditNumber(),
                f.content(),
                forClient ? null : f.authorId(),
                f.authorName(),
                f.issuedOn(),
                turn(f),
                f.due(),
                f.due() != null && today.isAfter(f.due()),
                f.responseDue(),
                f.closeDue(),
                f.verificationMethod(),
                f.verifiedOn(),
                forClient ? f.answerDraft() : null,
                responses(steps),
                steps.stream().map(FindingStep::row).toList());
    }

    private static Turn turn(Finding f) {
        if (f.state() == FindingState.DRAFT) {
            return Turn.AUDIT_TEAM;
        }
        if (!f.isNonconformity()) {
            return Turn.NOBODY;
        }
        return switch (f.state()) {
            case ISSUED, RETURNED -> Turn.CLIENT;
            case PLAN_ACCEPTED -> f.awaitsDocuments() ? Turn.CLIENT : Turn.AUDIT_TEAM;
            case RESPONSE_SUBMITTED, EVIDENCE_SUBMITTED, DRAFT -> Turn.AUDIT_TEAM;
            case DISPUTED -> Turn.CERTIFICATION_BODY;
            case VERIFIED, VOIDED -> Turn.NOBODY;
        };
    }

    private static List<ResponseRow> responses(List<FindingStep> steps) {
        var responses = new ArrayList<ResponseRow>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.kind() == StepKind.RESPONSE) {
                responses.add(response(responses.size() + 1, step, verdictAfter(i, steps)));
            }
        }
        return responses;
    }

    /** What became of an answer, whatever else was said of the finding in between; null while nobody has judged it. */
    private static FindingStep verdictAfter(int answer, List<FindingStep> steps) {
        return steps.subList(answer + 1, steps.size()).stream()
                .takeWhile(s -> s.kind() != StepKind.RESPONSE)
                .filter(s -> s.kind() == StepKind.RETURNED || s.kind() == StepKind.PLAN_ACCEPTED)
                .findFirst()
                .orElse(null);
    }

    private static ResponseRow response(int n, FindingStep given, FindingStep verdict) {
        boolean judged = verdict != null;
        return new ResponseRow(
                n,
                given.content().response(),
                given.on(),
                given.by(),
                judged ? verdict.kind() : null,
                judged ? verdict.words() : null,
                judged ? verdict.on() : null);
    }
}
