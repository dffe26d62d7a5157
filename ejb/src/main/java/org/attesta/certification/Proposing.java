package org.attesta.certification;

import java.time.LocalDate;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.Proposal;

/** What putting a question before the decision makers does. */
final class Proposing {

    private Proposing() {}

    static void submit(CertificationSituation s, SubmitForDecision given) {
        var proposal = proposal(s, s.subject().scope(), null, null, null, given.comments());
        var decision = s.desk().open(DecisionKind.INITIAL, proposal, given.answers());
        s.subject().awaitDecision(decision, s.today());
    }

    /** The review of a surveillance audit goes on with what was asked for, and the file as it is now. */
    static void handInAgain(CertificationSituation s, SubmitForDecision given) {
        var audit = s.surveillances().of(s.file().auditId()).orElseThrow().audit();
        var proposal = proposal(s, s.subject().scope(), null, null, null, given.comments());
        s.subject().proposed(s.desk().review(audit, proposal, given.answers()));
    }

    static void suspend(CertificationSituation s, ProposeSuspension given) {
        open(s, DecisionKind.SUSPENSION, proposal(s, null, given.ground(), given.reason(), given.until(), null));
    }

    static void withdraw(CertificationSituation s, ProposeWithdrawal given) {
        open(s, DecisionKind.WITHDRAWAL, proposal(s, null, given.ground(), given.reason(), null, null));
    }

    static void reduce(CertificationSituation s, ProposeReduction given) {
        open(s, DecisionKind.REDUCTION, proposal(s, given.scope(), null, given.reason(), null, null));
    }

    static void propose(CertificationSituation s, DecisionKind kind, String reason) {
        open(s, kind, proposal(s, null, null, reason, null, null));
    }

    private static void open(CertificationSituation s, DecisionKind kind, Proposal proposal) {
        s.subject().proposed(s.desk().open(kind, proposal, proposal.reason()));
    }

    private static Proposal proposal(
            CertificationSituation s,
            String scope,
            SuspensionGround ground,
            String reason,
            LocalDate until,
            String comments) {
        return new Proposal(
                scope,
                ground == null ? null : ground.name(),
                reason,
                until,
                comments,
                s.actor().name(),
                s.actor().personId());
    }
}
