package org.attesta.shared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One arrow of a state diagram of rulebook §5, as data: who may take it, from where, under which conditions, and what
 * it does. A page, REST, the journal and the role matrix of the tests all read this one object.
 *
 * @param <S> the situation its conditions look at
 */
public final class Transition<S extends Situation> {

    private final String id;
    private final String action;
    private final Set<String> from = new LinkedHashSet<>();
    private String to;
    private Set<Role> by = Set.of();
    private Class<? extends Record> command;
    private Function<S, List<Condition>> conditions = s -> List.of();
    private BiFunction<S, Record, List<Condition>> inputConditions = (s, c) -> List.of();
    private BiConsumer<S, Record> effect;

    private Transition(String id, String action) {
        this.id = id;
        this.action = action;
    }

    /** @param id the rulebook's name of the arrow, such as {@code A5}; also a rule id of the catalogue */
    public static <S extends Situation> Transition<S> transition(String id, String action) {
        Rules.clauseOf(id);
        return new Transition<>(id, action);
    }

    public Transition<S> from(Enum<?>... states) {
        for (var state : states) {
            from.add(state.name());
        }
        return this;
    }

    public Transition<S> to(Enum<?> state) {
        to = state.name();
        return this;
    }

    public Transition<S> by(Role first, Role... others) {
        by = Set.copyOf(EnumSet.of(first, others));
        return this;
    }

    /** Conditions that can be judged before anybody types anything: shown as ticks. */
    public Transition<S> when(Function<S, List<Condition>> judged) {
        conditions = judged;
        return this;
    }

    public Transition<S> does(Consumer<S> change) {
        effect = (situation, none) -> change.accept(situation);
        return this;
    }

    public <K extends Record> Transition<S> takes(Class<K> type, BiConsumer<S, K> change) {
        command = type;
        effect = (situation, given) -> change.accept(situation, type.cast(given));
        return this;
    }

    /** Conditions on what was typed, judged only when the act is done. Call after {@link #takes}. */
    public <K extends Record> Transition<S> asks(Class<K> type, BiFunction<S, K, List<Condition>> judged) {
        inputConditions = (situation, given) -> judged.apply(situation, type.cast(given));
        return this;
    }

    /** Shorthand: a reason is mandatory by {@code rule}. */
    public Transition<S> asksReason(String rule) {
        return asks(
                Reason.class,
                (situation, given) ->
                        List.of(Condition.block(rule, given != null && given.given(), Text.of("shared.reason"))));
    }

    public String id() {
        return id;
    }

    public String action() {
        return action;
    }

    public Set<String> from() {
        return Set.copyOf(from);
    }

    public String to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    /** The type of what the person gives, or null when the action takes nothing. */
    public Class<? extends Record> command() {
        return command;
    }

    List<Condition> judge(S situation) {
        return conditions.apply(situation);
    }

    /** All conditions, those on what was typed included. */
    public List<Condition> judgeAll(S situation, Record given) {
        var judged = new ArrayList<>(conditions.apply(situation));
        judged.addAll(inputConditions.apply(situation, given));
        return judged;
    }

    /** Changes the record; only the passage calls it. */
    public void apply(S situation, Record given) {
        effect.accept(situation, given);
    }
}
