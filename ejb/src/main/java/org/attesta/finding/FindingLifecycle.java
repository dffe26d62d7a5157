package org.attesta.finding;

import static org.attesta.finding.FindingState.DISPUTED;
import static org.attesta.finding.FindingState.DRAFT;
import static org.attesta.finding.FindingState.EVIDENCE_SUBMITTED;
import static org.attesta.finding.FindingState.ISSUED;
import static org.attesta.finding.FindingState.PLAN_ACCEPTED;
import static org.attesta.finding.FindingState.RESPONSE_SUBMITTED;
import static org.attesta.finding.FindingState.RETURNED;
import static org.attesta.finding.FindingState.VERIFIED;
import static org.attesta.finding.FindingState.VOIDED;
import static org.attesta.shared.Role.AUDITOR;
import static org.attesta.shared.Role.CLIENT;
import static org.attesta.shared.Role.CM;
import static org.attesta.shared.Role.DM;
import static org.attesta.shared.Role.EVID;
import static org.attesta.shared.Transition.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Reason;
import org.attesta.shared.Transition;

/** Arrows N1–N13 of rulebook §5.5. Changing the grade has an arrow of its own in each direction. */
final class FindingLifecycle {

    static final Lifecycle<FindingSituation> ARROWS = lifecycle(upgrade());

    private static final Lifecycle<FindingSituation> ARROWS_OF_MAJORS = lifecycle(downgrades());

    /** Every arrow that some finding has, to be looked up and described. */
    static final Lifecycle<FindingSituation> ALL =
            lifecycle(Stream.of(upgrade(), downgrades()).flatMap(List::stream).toList());

    private FindingLifecycle() {}

    /** The arrows as they are for this finding: a minor one can only become graver, a major one less grave. */
    static Lifecycle<FindingSituation> of(Finding finding) {
        return finding.grade() == Grade.MAJOR ? ARROWS_OF_MAJORS : ARROWS;
    }

    private static Lifecycle<FindingSituation> lifecycle(List<Transition<FindingSituation>> regrading) {
        var arrows = new ArrayList<Transition<FindingSituation>>();
        arrows.add(issue());
        arrows.addAll(answering());
        arrows.addAll(resolving());
        arrows.addAll(disputing());
        arrows.addAll(regrading);
        return lifecycleOf(arrows);
    }

    @SuppressWarnings("unchecked")
    private static Lifecycle<FindingSituation> lifecycleOf(List<Transition<FindingSituation>> arrows) {
        return new Lifecycle<>("finding", arrows.toArray(Transition[]::new));
    }

    private static Transition<FindingSituation> issue() {
        return arrow("N1", "issue")
                .from(DRAFT)
                .to(ISSUED)
                .by(AUDITOR)
                .when(FindingRules::issuable)
                .does(s -> s.subject().issue(s.actor(), s.today(), s.deadlines()));
    }

    private static List<Transition<FindingSituation>> answering() {
        return List.of(
                arrow("N2", "respond")
                        .from(ISSUED, RETURNED)
                        .to(RESPONSE_SUBMITTED)
                        .by(CLIENT)
                        .when(FollowUpRules::answerable)
                        .takes(Respond.class, (s, c) -> s.subject().respond(c, s.actor(), s.today()))
                        .asks(Respond.class, FollowUpRules::answerComplete),
                arrow("N3", "return")
                        .from(RESPONSE_SUBMITTED)
                        .to(RETURNED)
                        .by(AUDITOR)
                        .when(FollowUpRules::ofTeam)
                        .takes(
                                Reason.class,
                                (s, c) -> s.subject().returnAnswer(c.reason(), s.actor(), s.today(), s.deadlines()))
                        .asksReason("R-9.4.10a"),
                arrow("N4", "accept-plan")
                        .from(RESPONSE_SUBMITTED)
                        .to(PLAN_ACCEPTED)
                        .by(AUDITOR)
                        .when(FollowUpRules::ofTeam)
                        .takes(
                                AcceptPlan.class,
                                (s, c) -> s.subject().acceptPlan(c.verificationMethod(), s.actor(), s.today()))
                        .asks(AcceptPlan.class, FollowUpRules::methodChosen));
    }

    private static List<Transition<FindingSituation>> resolving() {
        return List.of(
                arrow("N5", "submit-evidence")
                        .from(PLAN_ACCEPTED)
                        .to(EVIDENCE_SUBMITTED)
                        .by(CLIENT, EVID)
                        .when(FollowUpRules::answerable)
                        .takes(
                                SubmitEvidence.class,
                                (s, c) -> s.subject().submitEvidence(c.evidenceIds(), s.actor(), s.today()))
                        .asks(SubmitEvidence.class, FollowUpRules::evidenceGiven),
                arrow("N11", "reject-evidence")
                        .from(EVIDENCE_SUBMITTED)
                        .to(PLAN_ACCEPTED)
                        .by(AUDITOR)
                        .when(FollowUpRules::ofTeam)
                        .takes(Reason.class, (s, c) -> s.subject().rejectEvidence(c.reason(), s.actor(), s.today()))
                        .asksReason("R-9.4.10b"),
                verify("N6")
                        .from(EVIDENCE_SUBMITTED)
                        .when(FollowUpRules::ofTeam)
                        .asks(Verify.class, FollowUpRules::effectiveByEvidence),
                verify("N12")
                        .from(PLAN_ACCEPTED)
                        .when(FollowUpRules::verifiableAtAudit)
                        .asks(Verify.class, FollowUpRules::effective));
    }

    private static Transition<FindingSituation> verify(String id) {
        return arrow(id, "verify")
                .to(VERIFIED)
                .by(AUDITOR)
                .takes(Verify.class, (s, c) -> s.subject().verify(c, s.actor(), s.today()));
    }

    private static List<Transition<FindingSituation>> disputing() {
        return List.of(
                arrow("N7", "dispute")
                        .from(ISSUED)
                        .to(DISPUTED)
                        .by(CLIENT)
                        .when(FollowUpRules::answerable)
                        .takes(Reason.class, (s, c) -> s.subject().dispute(c.reason(), s.actor(), s.today()))
                        .asksReason("R-9.4.5.4"),
                arrow("N13", "resolve-dispute")
                        .from(DISPUTED)
                        .to(ISSUED)
                        .by(CM)
                        .takes(
                                ResolveDispute.class,
                                (s, c) -> s.subject().resolveDispute(c, s.actor(), s.today(), s.deadlines()))
                        .asks(ResolveDispute.class, FollowUpRules::fairlyResolved),
                arrow("N8", "void")
                        .from(DRAFT, ISSUED, RESPONSE_SUBMITTED, RETURNED, PLAN_ACCEPTED, EVIDENCE_SUBMITTED, DISPUTED)
                        .to(VOIDED)
                        .by(CM, DM, AUDITOR)
                        .when(FindingRules::voidable)
                        .takes(Reason.class, (s, c) -> s.subject().takeBack(c.reason(), s.actor(), s.today()))
                        .asksReason("N8"));
    }

    private static List<Transition<FindingSituation>> upgrade() {
        return List.of(arrow("N9", "reclassify")
                .from(ISSUED, RESPONSE_SUBMITTED, RETURNED, PLAN_ACCEPTED, EVIDENCE_SUBMITTED)
                .to(ISSUED)
                .by(AUDITOR, DM)
                .when(FindingRules::upgradable)
                .takes(Reclassify.class, (s, c) -> s.subject().upgrade(c, s.actor(), s.today(), s.deadlines()))
                .asks(Reclassify.class, FindingRules::upgradeReasoned));
    }

    /** One arrow for each state, since the state stays. */
    private static List<Transition<FindingSituation>> downgrades() {
        return List.of(ISSUED, RESPONSE_SUBMITTED, RETURNED, PLAN_ACCEPTED, EVIDENCE_SUBMITTED).stream()
                .map(state -> arrow("N10", "reclassify")
                        .from(state)
                        .to(state)
                        .by(AUDITOR, DM)
                        .when(FindingRules::downgradable)
                        .takes(
                                Reclassify.class,
                                (s, c) -> s.subject().downgrade(c, s.actor(), s.today(), s.deadlines()))
                        .asks(Reclassify.class, FindingRules::downgradeReasoned))
                .toList();
    }

    private static Transition<FindingSituation> arrow(String id, String action) {
        return transition(id, action);
    }
}
