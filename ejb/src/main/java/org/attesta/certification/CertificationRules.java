package org.attesta.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attesta.decision.DecisionKind;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/** The conditions on the arrows of rulebook §5.3 that people and the calendar take. */
final class CertificationRules {

    private CertificationRules() {}

    /** C1: the leader of Stage 2 hands in a complete package. */
    static List<Condition> submit(CertificationSituation s) {
        var judged = new ArrayList<Condition>();
        if (s.actor().has(Role.AUDITOR)) {
            judged.add(Condition.block(
                    "C1", s.teams().ledStage2(s.actor().personId()), Text.of("certification.stage2Lead")));
        }
        judged.add(noOtherDecision("C1", s, DecisionKind.INITIAL));
        judged.addAll(s.initialPackage());
        return judged;
    }

    /** What came back with questions is handed in again with their answers ({@code 9.5.1.4}). */
    static List<Condition> submitAsked(CertificationSituation s, SubmitForDecision given) {
        return s.file() == null || !s.file().awaitsAnswer()
                ? List.of()
                : List.of(Condition.block(
                        "R-9.5.1.4", given != null && present(given.answers()), Text.of("certification.answered")));
    }

    static List<Condition> suspend(CertificationSituation s) {
        return proposal("C6", s, DecisionKind.SUSPENSION);
    }

    static List<Condition> restore(CertificationSituation s) {
        var judged = new ArrayList<>(proposal("C7", s, DecisionKind.RESTORATION));
        judged.addAll(restorable(s.subject(), s.today()));
        return judged;
    }

    static List<Condition> withdraw(CertificationSituation s) {
        return proposal(active(s) ? "C15" : "C8", s, DecisionKind.WITHDRAWAL);
    }

    static List<Condition> reduce(CertificationSituation s) {
        return proposal(active(s) ? "C14" : "C9", s, DecisionKind.REDUCTION);
    }

    private static boolean active(CertificationSituation s) {
        return s.subject().state() == CertificationState.ACTIVE;
    }

    /** C7: not past the expiry, not past the time set for the suspension, no surveillance left out. */
    static List<Condition> restorable(Certification certification, LocalDate today) {
        var expiry = certification.expiry();
        var until = certification.suspendedUntil();
        return List.of(
                Condition.block(
                        "R-9.6.3.2.4",
                        expiry != null && !today.isAfter(expiry),
                        Text.of("certification.notExpired", expiry)),
                Condition.block(
                        "R-9.6.5.4",
                        until == null || !today.isAfter(until),
                        Text.of("certification.withinSuspension", until)),
                Condition.block(
                        "R-9.1.3.3",
                        !certification.overdue(today),
                        Text.of("certification.surveilledInTime", certification.surveillanceDue())));
    }

    static List<Condition> suspensionAsked(CertificationSituation s, ProposeSuspension given) {
        var latest = CivilDates.addMonths(s.today(), s.suspensionMonths());
        var until = given.until();
        return List.of(
                reason("R-9.6.5.2", given.reason()),
                Condition.block(
                        "R-9.6.5.4",
                        until == null || until.isAfter(s.today()) && !until.isAfter(latest),
                        Text.of("certification.suspensionUntil", latest)));
    }

    /** What was proposed may have waited longer than the suspension was to last. */
    static Condition untilStillAhead(LocalDate until, LocalDate decidedOn) {
        return Condition.block(
                "R-9.6.5.4", until.isAfter(decidedOn), Text.of("certification.suspensionUntilPassed", until));
    }

    static List<Condition> withdrawalAsked(CertificationSituation s, ProposeWithdrawal given) {
        return List.of(reason("R-9.6.5.4", given.reason()));
    }

    static List<Condition> reductionAsked(CertificationSituation s, ProposeReduction given) {
        return List.of(reason("R-9.6.5.5", given.reason()));
    }

    /** C16: who ends it was in no audit of the cycle. */
    static List<Condition> end(CertificationSituation s) {
        return s.actor().has(Role.CM)
                ? List.of(Condition.block(
                        "SEGREGATION", !s.teams().took(s.actor().personId()), Text.of("certification.endedByOutsider")))
                : List.of();
    }

    static List<Condition> endAsked(CertificationSituation s, End given) {
        return List.of(
                Condition.block("C16", present(given.reason()), Text.of("certification.endRequest")),
                Condition.block(
                        "C16",
                        given.requestedOn() == null || !given.requestedOn().isAfter(s.today()),
                        Text.of("certification.endRequestDay")));
    }

    static List<Condition> expired(CertificationSituation s) {
        var expiry = s.subject().expiry();
        return List.of(Condition.block(
                "C11", expiry != null && s.today().isAfter(expiry), Text.of("certification.expired", expiry)));
    }

    static List<Condition> lapsed(CertificationSituation s) {
        var limit = s.subject().restorableUntil();
        return List.of(Condition.block(
                "R-9.6.3.2.5", limit != null && s.today().isAfter(limit), Text.of("certification.lapsed", limit)));
    }

    /** A certification manager may propose, and an auditor who led an audit of it. */
    private static List<Condition> proposal(String rule, CertificationSituation s, DecisionKind kind) {
        var judged = new ArrayList<Condition>();
        if (s.actor().has(Role.AUDITOR) && !s.actor().has(Role.CM)) {
            judged.add(Condition.block(rule, s.teams().led(s.actor().personId()), Text.of("certification.ledAnAudit")));
        }
        judged.add(noOtherDecision(rule, s, kind));
        return judged;
    }

    private static Condition noOtherDecision(String rule, CertificationSituation s, DecisionKind kind) {
        return Condition.block(rule, s.mayOpen(kind), Text.of("certification.noOtherDecision"));
    }

    private static Condition reason(String rule, String given) {
        return Condition.block(rule, present(given), Text.of("shared.reason"));
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
