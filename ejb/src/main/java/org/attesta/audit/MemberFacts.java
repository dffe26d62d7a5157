package org.attesta.audit;

import java.util.List;
import java.util.Set;
import org.attesta.shared.Condition;

/**
 * What is known of a person who has a seat in a team, for the days of the audit.
 *
 * @param known false when there is no such person
 * @param leader authorised as lead auditor for the standard on all days
 * @param auditor authorised as auditor for the standard on all days
 * @param auditedAreas required technical areas the person covers as an auditor
 * @param expertAreas required technical areas the person covers as a technical expert
 * @param impartiality declaration, consultancy and contract, judged (5.2.10, 5.2.13, 7.3)
 * @param bookings numbers of other audits on the same days
 */
record MemberFacts(
        String name,
        boolean known,
        boolean leader,
        boolean auditor,
        Set<String> auditedAreas,
        Set<String> expertAreas,
        List<Condition> impartiality,
        List<String> bookings) {

    static final MemberFacts UNKNOWN =
            new MemberFacts("?", false, false, false, Set.of(), Set.of(), List.of(), List.of());
}
