package org.attesta.decision;

import java.util.List;
import java.util.UUID;
import org.attesta.shared.Condition;

/**
 * The person who would decide, as known on the day.
 *
 * @param personId null for an account without a person behind it
 * @param competent holds the authorisation to decide on this standard ({@code 7.2.8})
 * @param impartiality what the person's declaration about this client says ({@code 5.2.10, 5.2.13, 7.3})
 */
record Decider(UUID personId, String name, boolean competent, List<Condition> impartiality) {

    Decider {
        impartiality = List.copyOf(impartiality);
    }
}
