package org.attesta.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;

/** Rules said no: the transaction rolls back and the state before stays. REST answers 409 with these conditions. */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private final List<Condition> violations;

    public RuleViolation(List<Condition> violations) {
        super(violations.stream()
                .map(v -> v.rule() + " " + v.message().in(Locale.ENGLISH))
                .toList()
                .toString());
        this.violations = List.copyOf(violations);
    }

    public RuleViolation(String rule, Text message) {
        this(List.of(Condition.block(rule, false, message)));
    }

    public List<Condition> violations() {
        return violations;
    }
}
