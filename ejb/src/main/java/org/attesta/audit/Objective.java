package org.attesta.audit;

import java.util.EnumSet;
import java.util.Set;

/** The objectives of an audit (ISO/IEC 17021-1 9.2.1.2). */
public enum Objective {
    CONFORMITY,
    /** Ability to ensure that statutory, regulatory and contractual requirements are met. */
    LEGAL_ABILITY,
    EFFECTIVENESS,
    IMPROVEMENT;

    /** All but areas for improvement, which are looked for where applicable. */
    public static final Set<Objective> MANDATORY = Set.copyOf(EnumSet.of(CONFORMITY, LEGAL_ABILITY, EFFECTIVENESS));
}
