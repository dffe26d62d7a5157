package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.attesta.access.CurrentActor;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.Actor;
import org.attesta.shared.CivilClock;
import org.attesta.shared.DailyDuty;
import org.attesta.shared.Row;

/** Who acts in the demo, and on which day: the ways in are those of everybody, and so are the rules. */
@ApplicationScoped
class DemoScene {

    static final Actor EXPERT = DemoAccounts.actor("expert@cb.example");
    static final Actor MANAGER = DemoAccounts.actor("manager@cb.example");
    static final Actor PLANNER = DemoAccounts.actor("planner@cb.example");
    static final Actor DECIDER = DemoAccounts.actor("decision@cb.example");

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    @Any
    Instance<DailyDuty> duties;

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

    /** @param reason why the warning of this rule is passed, should it be one */
    <R extends Row> R act(
            Actor actor, Acting<R> service, UUID id, String action, Record command, String rule, String reason) {
        return as(actor, () -> service.act(id, new Act(action, command, Map.of(rule, reason), null)));
    }

    /** What a day does to certifications without anybody's act; it may be no working day. */
    void dutyOfCertifications(LocalDate day) {
        as(Actor.SYSTEM, () -> {
            duties.stream()
                    .filter(d -> d.name().startsWith("CertificationDuty"))
                    .forEach(d -> d.on(day));
            return null;
        });
    }

    /** What was done is sent, and no longer looked at: a day needs no more of the days before than they left behind. */
    void night() {
        em.flush();
        em.clear();
    }
}
