package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.attesta.access.CurrentActor;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.Actor;
import org.attesta.shared.CivilClock;
import org.attesta.shared.Row;

/** Who acts in the demo, and on which day: the ways in are those of everybody, and so are the rules. */
@ApplicationScoped
class DemoScene {

    static final Actor EXPERT = DemoAccounts.actor("expert@cb.example");
    static final Actor MANAGER = DemoAccounts.actor("manager@cb.example");
    static final Actor PLANNER = DemoAccounts.actor("planner@cb.example");
    static final Actor LEAD = DemoAccounts.actor("lead@cb.example");
    static final Actor AUDITOR = DemoAccounts.actor("auditor@cb.example");
    static final Actor DECIDER = DemoAccounts.actor("decision@cb.example");

    @Inject
    CurrentActor current;

    @Inject
    CivilClock clock;

    LocalDate today() {
        return clock.today();
    }

    /** The acts that follow are done on this business day. */
    void on(LocalDate day) {
        clock.moveTo(day);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return current.runAs(actor, work);
    }

    <R extends Row> R act(Actor actor, Acting<R> service, UUID id, String action) {
        return act(actor, service, id, action, null);
    }

    <R extends Row> R act(Actor actor, Acting<R> service, UUID id, String action, Record command) {
        return as(actor, () -> service.act(id, Act.of(action, command)));
    }
}
