package org.attesta.web.openapi;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Role;
import org.attesta.shared.Transition;

/** Everything a resource offers, its actions one by one. */
final class Operations {

    private Operations() {}

    /** @param lifecycle of the resource's records; null where they have none */
    static List<Operation> of(Class<?> resource, Lifecycle<?> lifecycle) {
        var found = new ArrayList<Operation>();
        Arrays.stream(resource.getMethods())
                .filter(m -> !m.isBridge() && Operation.verbOf(m).isPresent())
                .sorted(Comparator.comparing(Method::getName))
                .forEach(m -> add(resource, m, lifecycle, found));
        return found;
    }

    private static void add(Class<?> resource, Method method, Lifecycle<?> lifecycle, List<Operation> found) {
        if (!Operation.expands(method)) {
            found.add(new Operation(resource, method, List.of()));
        } else if (lifecycle != null) {
            var actions = new LinkedHashMap<String, List<Transition<?>>>();
            lifecycle.transitions().stream()
                    .filter(t -> !t.by().equals(Set.of(Role.SYS)))
                    .forEach(t -> actions.computeIfAbsent(t.action(), a -> new ArrayList<>())
                            .add(t));
            actions.values().forEach(arrows -> found.add(new Operation(resource, method, arrows)));
        }
    }
}
