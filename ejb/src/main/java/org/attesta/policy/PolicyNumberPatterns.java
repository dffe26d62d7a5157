package org.attesta.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attesta.shared.NumberKind;
import org.attesta.shared.NumberPatterns;

/** The patterns of the settings in force. */
@ApplicationScoped
class PolicyNumberPatterns implements NumberPatterns {

    @Inject
    Policy policy;

    @Override
    public String of(NumberKind kind) {
        return policy.current().numberPatterns().get(kind);
    }
}
