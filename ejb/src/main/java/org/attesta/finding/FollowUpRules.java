package org.attesta.finding;

import static org.attesta.finding.FindingRules.filled;
import static org.attesta.finding.FindingRules.told;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;

/** Conditions on answering a nonconformity, judging the answer and verifying its effect (ISO/IEC 17021-1 9.4.9, 9.4.10). */
final class FollowUpRules {

    private FollowUpRules() {}

    /** Only a nonconformity asks for an answer. */
    static List<Condition> answerable(FindingSituation s) {
        return List.of(told("R-9.4.9", "nonconformity", s.subject().isNonconformity()));
    }

    /** N3, N4, N6, N11: by the lead auditor or an auditor of the audit, or of a later one in the programme. */
    static List<Condition> ofTeam(FindingSituation s) {
        if (!s.actor().has(Role.AUDITOR)) {
            return List.of();
        }
        var own = s.judging().stream()
                .filter(a -> a.auditedBy(s.actor().personId()))
                .findFirst();
        return List.of(told("R-9.4.10a", "ofJudgingTeam", own.isPresent())
                .provenBy("audit", own.orElse(s.audit()).id()));
    }

    /** N2: three texts, two days, a person. */
    static List<Condition> answerComplete(FindingSituation s, Respond answer) {
        var a = answer == null ? new Respond(null, null, null, null, null, null) : answer;
        boolean dated = a.correctionDate() != null && a.correctiveActionDate() != null;
        var conditions = new ArrayList<>(List.of(
                told("R-9.4.9", "correction", filled(a.correction())),
                told("R-9.4.9", "cause", filled(a.cause())),
                told("R-9.4.9", "correctiveAction", filled(a.correctiveAction())),
                told("R-9.4.9", "dates", dated),
                told("R-9.4.9", "responsible", filled(a.responsible()))));
        if (dated) {
            boolean ordered = !a.correctiveActionDate().isBefore(a.correctionDate());
            conditions.add(told("R-9.4.9", "datesOrdered", ordered));
        }
        return conditions;
    }

    static List<Condition> methodChosen(FindingSituation s, AcceptPlan given) {
        return List.of(told("R-9.4.10c", "method", given != null && given.verificationMethod() != null));
    }

    static List<Condition> evidenceGiven(FindingSituation s, SubmitEvidence given) {
        var ids = given == null ? List.<UUID>of() : given.evidenceIds();
        return List.of(
                told("R-9.4.10b", "evidenceGiven", !ids.isEmpty()),
                told("R-8.4", "evidenceOfClient", ofClient(s, ids)));
    }

    /** N12: what was to be seen at an audit needs no upload, but the audit at which it was seen. */
    static List<Condition> verifiableAtAudit(FindingSituation s) {
        var method = s.subject().verificationMethod();
        boolean atAudit = method == VerificationMethod.FULL_AUDIT || method == VerificationMethod.LIMITED_AUDIT;
        var conditions = new ArrayList<>(ofTeam(s));
        conditions.add(told("R-9.4.10c", "atAudit", atAudit)
                .provenBy("finding", s.subject().id()));
        if (s.actor().has(Role.AUDITOR)) {
            boolean seen = s.judging().stream()
                    .anyMatch(a -> a.state().begun() && a.auditedBy(s.actor().personId()));
            conditions.add(told("R-9.4.10c", "seenAtAudit", seen));
        }
        return conditions;
    }

    static List<Condition> effective(FindingSituation s, Verify given) {
        boolean stated = given != null && filled(given.effectiveness());
        var ids = given == null ? List.<UUID>of() : given.evidenceIds();
        return List.of(told("R-9.4.10b", "effectiveness", stated), told("R-8.4", "evidenceOfClient", ofClient(s, ids)));
    }

    /** N6: the statement refers to what it rests on. */
    static List<Condition> effectiveByEvidence(FindingSituation s, Verify given) {
        var conditions = new ArrayList<>(effective(s, given));
        boolean referred = given != null && !given.evidenceIds().isEmpty();
        conditions.add(told("R-9.4.10b", "evidenceReferred", referred));
        return conditions;
    }

    /** N13: not settled by its author, nor without somebody who can judge the matter. */
    static List<Condition> fairlyResolved(FindingSituation s, ResolveDispute given) {
        var outcome = given == null ? null : given.outcome();
        var with = given == null ? null : given.withPersonId();
        boolean other = with != null
                && !with.equals(s.subject().authorId())
                && !with.equals(s.actor().personId());
        boolean competent = with != null && s.known().competent(with, s.audit().standard(), s.today());
        return List.of(
                told("R-9.4.5.4", "disputeOutcome", outcome == FindingState.ISSUED || outcome == FindingState.VOIDED),
                told("R-9.4.5.4", "reason", given != null && filled(given.reason())),
                told("R-9.4.5.4", "notAuthorAlone", other),
                told("R-7.1.2", "competentPerson", competent).provenBy("person", with));
    }

    private static boolean ofClient(FindingSituation s, List<UUID> ids) {
        return s.known().evidence(ids).stream()
                .allMatch(e -> e.clientId().equals(s.audit().clientId()));
    }
}
