package org.attesta.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is known of a person who has a seat in a team, for the days of the audit.
 *
 * @param known false when there is no such person
 * @param contractUntil null when the contract has no end
 * @param leader authorised as lead auditor for the standard on all days
 * @param auditor authorised as auditor for the standard on all days
 * @param auditedAreas required technical areas the person covers as an auditor
 * @param expertAreas required technical areas the person covers as a technical expert
 * @param declared that the person has declared on conflicts with this client (5.2.13)
 * @param conflict that the declaration names one that is not cleared
 * @param consultancyEnd last day of consultancy or internal audits for the client (5.2.10); null when there was none
 * @param bookings numbers of other audits on the same days
 */
record MemberFacts(
        String name,
        boolean known,
        LocalDate contractUntil,
        boolean leader,
        boolean auditor,
        Set<String> auditedAreas,
        Set<String> expertAreas,
        boolean declared,
        boolean conflict,
        LocalDate consultancyEnd,
        List<String> bookings) {

    static final MemberFacts UNKNOWN =
            new MemberFacts("?", false, null, false, false, Set.of(), Set.of(), false, false, null, List.of());
}
