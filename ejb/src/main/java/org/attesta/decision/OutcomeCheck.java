package org.attesta.decision;

import java.util.List;
import org.attesta.shared.Condition;

/**
 * Conditions that a feature which this one may not know adds to an outcome: a grant asks for a complete certificate
 * without knowing what a certificate is. Implemented as {@code @ApplicationScoped} beans.
 */
public interface OutcomeCheck {

    List<Condition> judge(IntendedOutcome intended);
}
