package org.attesta.application;

import java.time.LocalDate;
import org.attesta.client.ClientFacts;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/** An application with all that its conditions look at. */
record ApplicationSituation(
        Application subject, Actor actor, LocalDate today, ClientFacts client, ReviewerFacts reviewer, Tell tell)
        implements Situation {

    /**
     * What is known of the person who acts, as a reviewer.
     *
     * @param competent authorised for application review of the standard today (ISO/IEC 17021-1 7.1.2)
     * @param clear no conflict of interest and no consultancy within two years (5.2.10, 5.2.13)
     */
    record ReviewerFacts(boolean competent, boolean clear) {}

    /** Tells other features inside the transaction. */
    @FunctionalInterface
    interface Tell {
        void of(ApplicationEvent event);
    }
}
