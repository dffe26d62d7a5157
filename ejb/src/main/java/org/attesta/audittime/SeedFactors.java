package org.attesta.audittime;

import static org.attesta.audittime.AdjustmentFactor.decrease;
import static org.attesta.audittime.AdjustmentFactor.increase;

import java.util.List;

/** The factors that an installation starts with: the rulebook's AT-5 to AT-7, with percentages that are policy only. */
final class SeedFactors {

    private SeedFactors() {}

    static List<AdjustmentFactor> all() {
        return List.of(
                AdjustmentFactor.OTHER,
                decrease("ALREADY_CERTIFIED", 10),
                AdjustmentFactor.COMBINED_AUDIT,
                decrease("IDENTICAL_SHIFTS", 10),
                decrease("LOW_THIRD_PARTY_RELIANCE", 5),
                increase("COMPLEX_PROCESSES", 20),
                increase("MANY_SERVICES", 15),
                increase("MANY_PARTIES", 15),
                increase("MANY_CUSTOMERS", 10),
                increase("HIGH_CHANGE_RATE", 10),
                increase("MANY_SITES", 20),
                increase("STRONG_REGULATION", 10),
                increase("HIGH_CRITICALITY", 15),
                increase("POOR_EARLIER_RESULTS", 15),
                increase("BESPOKE_DEVELOPMENT", 10),
                increase("DIFFERING_SHIFTS", 10),
                decrease("HOMOGENEOUS_SERVICES", 10),
                decrease("SINGLE_CUSTOMER", 5),
                decrease("MATURE_SYSTEM", 10),
                decrease("PRIOR_KNOWLEDGE", 5),
                decrease("HIGH_AUTOMATION", 10),
                decrease("SMALL_SITE", 5),
                decrease("IDENTICAL_WORK", 15));
    }
}
