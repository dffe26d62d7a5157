package org.attesta.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** A transition that leaves the present state, with its conditions judged now. */
public record Gate(String action, String transition, String to, Set<Role> by, List<Condition> conditions)
        implements Serializable {

    /** True when no blocking condition is unmet; unmet warnings still ask for a reason. */
    public boolean open() {
        return conditions.stream().noneMatch(Condition::blocks);
    }

    public long metCount() {
        return conditions.stream().filter(Condition::met).count();
    }

    public List<Condition> warnings() {
        return conditions.stream().filter(c -> !c.met() && !c.blocks()).toList();
    }
}
