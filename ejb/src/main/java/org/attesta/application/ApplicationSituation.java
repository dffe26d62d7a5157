package org.attesta.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.client.ClientFacts;
import org.attesta.policy.FeePolicy;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Situation;

/**
 * An application with all that its conditions look at.
 *
 * @param consultancyMonths how long after consultancy or internal audits by the body the client waits (5.2.6, 5.2.7)
 * @param fees where a proposal starts from
 * @param rival another application of the client for the standard that is accepted and not yet in a programme; or null
 * @param timeOpen what stands in the way of an audit time; empty when it is determined
 */
record ApplicationSituation(
        Application subject,
        Actor actor,
        LocalDate today,
        ClientFacts client,
        ReviewerFacts reviewer,
        int consultancyMonths,
        FeePolicy fees,
        List<Condition> timeOpen,
        UUID rival,
        Others others,
        Tell tell)
        implements Situation {

    /** What the fees of a proposal follow from. */
    FeeProposal feeProposal() {
        return new FeeProposal(subject.auditTime(), fees);
    }

    /**
     * What is known of the person who acts, as a reviewer.
     *
     * @param competent authorised for application review of the standard today (ISO/IEC 17021-1 7.1.2)
     * @param impartiality no consultancy within two years, no conflict of interest, bound to the body (5.2.10, 5.2.13, 7.3)
     */
    record ReviewerFacts(boolean competent, List<Condition> impartiality) {

        /** Of an account that reviews nothing. */
        static final ReviewerFacts NONE = new ReviewerFacts(false, List.of());
    }

    /** What features that an application may not know say to an arrow. */
    @FunctionalInterface
    interface Others {
        List<Condition> of(String transition, Situation situation);
    }

    /** Tells other features inside the transaction. */
    @FunctionalInterface
    interface Tell {
        void of(ApplicationEvent event);
    }
}
