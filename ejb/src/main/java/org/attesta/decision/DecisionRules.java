package org.attesta.decision;

import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** The conditions on each step of a decision (rulebook §5.7). */
final class DecisionRules {

    private DecisionRules() {}

    static List<Condition> take(DecisionSituation s) {
        var judged = new ArrayList<Condition>();
        judged.add(stillAsked(s));
        judged.add(Condition.block("D1", !s.subject().awaitsAnswer(), Text.of("decision.handedIn")));
        if (s.subject().state() == DecisionState.IN_REVIEW) {
            judged.add(Condition.block(
                    "D1",
                    !s.reviewerAble(),
                    Text.of("decision.reviewerGone", s.subject().takenByName())));
        }
        judged.addAll(IndependenceRules.of(s));
        return judged;
    }

    static List<Condition> sendBack(DecisionSituation s) {
        var judged = new ArrayList<Condition>();
        judged.add(stillAsked(s));
        judged.addAll(sameReviewer(s));
        return judged;
    }

    /** For the outcome chosen, or for the proposed one while the conditions are only shown. */
    static List<Condition> decide(DecisionSituation s) {
        var judged = new ArrayList<Condition>();
        judged.add(stillAsked(s));
        judged.addAll(sameReviewer(s));
        judged.addAll(IndependenceRules.of(s));
        judged.addAll(PackageRules.unchanged(s.changed()));
        judged.addAll(OutcomeRules.of(s));
        judged.addAll(s.ofOthers());
        return judged;
    }

    private static Condition stillAsked(DecisionSituation s) {
        return Condition.block("R-9.5.1.4", s.subject().open(), Text.of("decision.stillAsked"));
    }

    /** One person reviews and decides: whoever takes a file up answers for it. */
    private static List<Condition> sameReviewer(DecisionSituation s) {
        return s.decider() == null
                ? List.of()
                : List.of(Condition.block(
                        "R-9.5.1.4",
                        s.subject().takenBy(s.decider().personId()),
                        Text.of("decision.sameReviewer", s.subject().takenByName())));
    }
}
