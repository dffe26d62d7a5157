package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.DecisionOutcome;
import org.attesta.decision.IntendedOutcome;
import org.attesta.decision.OutcomeCheck;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** What the certification itself says to an outcome: its state must have such an arrow, its dates must allow it. */
@ApplicationScoped
class OutcomeOnCertification implements OutcomeCheck {

    @Inject
    Certifications certifications;

    @Override
    public List<Condition> judge(IntendedOutcome intended) {
        return certifications
                .byId(intended.certificationId())
                .map(c -> judge(c, intended))
                .orElse(List.of());
    }

    static List<Condition> judge(Certification certification, IntendedOutcome intended) {
        var outcome = intended.outcome();
        if (outcome == DecisionOutcome.REFUSE && intended.kind() != DecisionKind.INITIAL) {
            return List.of();
        }
        var judged = new ArrayList<Condition>();
        judged.add(Condition.block(
                        DecidedLifecycle.arrowId(outcome, certification.state()),
                        DecidedLifecycle.possible(outcome, certification.state()),
                        Text.of(
                                "certification.stateAllows",
                                certification.number(),
                                Text.of("certification.state." + certification.state())))
                .provenBy("certification", certification.id()));
        if (outcome == DecisionOutcome.RESTORE) {
            judged.addAll(CertificationRules.restorable(certification, intended.decidedOn()));
        }
        if (outcome == DecisionOutcome.SUSPEND && intended.until() != null) {
            judged.add(CertificationRules.untilStillAhead(intended.until(), intended.decidedOn()));
        }
        return judged;
    }
}
