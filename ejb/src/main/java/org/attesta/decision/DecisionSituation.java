package org.attesta.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Situation;

/**
 * A decision with all that its conditions look at.
 *
 * @param decider who acts, if a decision maker does; null where somebody else only looks
 * @param reviewerAble true while whoever took the file up may still decide ({@code 7.2.8})
 * @param intended the outcome chosen, or the one proposed while nobody has chosen
 * @param changed what is not as it was when it was handed in
 * @param ofOthers what the features that a decision may not know say to it
 * @param reasons with which whoever acts passes warnings, by their rules
 */
record DecisionSituation(
        Decision subject,
        Actor actor,
        LocalDate today,
        Dossier dossier,
        Decider decider,
        boolean reviewerAble,
        IntendedOutcome intended,
        List<PackageItem> changed,
        List<Condition> ofOthers,
        Map<String, String> reasons)
        implements Situation {}
