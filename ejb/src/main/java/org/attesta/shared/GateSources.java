package org.attesta.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** All conditions that other features add to a transition. */
@ApplicationScoped
public class GateSources {

    @Inject
    @Any
    Instance<GateSource> sources;

    public List<Condition> judge(String transition, Situation situation) {
        return sources.stream()
                .filter(s -> s.type().equals(situation.subject().type()))
                .flatMap(s -> s.judge(transition, situation).stream())
                .toList();
    }
}
