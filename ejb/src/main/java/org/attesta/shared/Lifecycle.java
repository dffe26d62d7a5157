package org.attesta.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arrows of one kind of record. An action may have several arrows as long as no two of them leave one state.
 *
 * @param <S> the situation its conditions look at
 */
public final class Lifecycle<S extends Situation> {

    private final String type;
    private final List<Transition<S>> transitions;

    @SafeVarargs
    @SuppressWarnings("varargs")
    public Lifecycle(String type, Transition<S>... transitions) {
        this.type = type;
        this.transitions = List.of(transitions);
    }

    public String type() {
        return type;
    }

    public List<Transition<S>> transitions() {
        return transitions;
    }

    public boolean knows(String action) {
        return transitions.stream().anyMatch(t -> t.action().equals(action));
    }

    /** All arrows of an action, whatever state they leave. */
    public List<Transition<S>> arrowsOf(String action) {
        return transitions.stream().filter(t -> t.action().equals(action)).toList();
    }

    public Optional<Transition<S>> arrow(String action, String state) {
        return transitions.stream()
                .filter(t -> t.action().equals(action) && t.from().contains(state))
                .findFirst();
    }

    /** Every transition that leaves the present state, whoever asks, with its conditions judged now. */
    public List<Gate> gates(S situation) {
        var gates = new ArrayList<Gate>();
        var state = situation.subject().stateName();
        for (var t : transitions) {
            if (t.from().contains(state)) {
                gates.add(new Gate(t.action(), t.id(), t.to(), t.by(), t.judge(situation)));
            }
        }
        return gates;
    }
}
