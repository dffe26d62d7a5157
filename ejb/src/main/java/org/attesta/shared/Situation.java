package org.attesta.shared;

import java.time.LocalDate;

/**
 * All that the conditions of a transition look at: the record, who acts, the business date, and the facts other
 * features own. Gathered by a service, so that the rules themselves need no container.
 */
public interface Situation {

    Aggregate subject();

    Actor actor();

    /** The business date: the civil day of the certification body. */
    LocalDate today();
}
