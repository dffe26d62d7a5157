package org.attesta.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Row;
import org.attesta.shared.TakenOver;

/**
 * What the journal is told.
 *
 * @param what the use case, such as {@code application.accept}
 * @param transition the arrow of rulebook §5, or null for what moves no state
 * @param reasons for each warning passed, by rule id, the reason given
 */
public record NewEntry(
        Actor actor,
        Role role,
        String what,
        String transition,
        String subjectType,
        UUID subjectId,
        String subjectNumber,
        UUID clientId,
        String from,
        String to,
        Outcome outcome,
        String reason,
        List<Condition> conditions,
        Map<String, String> reasons) {

    /** Something was done to a record that moved no state: created, saved, uploaded, opened. */
    public static NewEntry done(Actor actor, String what, Aggregate subject) {
        return about(actor, what, subject, Outcome.DONE);
    }

    /** A record was not made here: so that nobody takes for lived through what was brought along. */
    public static NewEntry takenOver(Actor actor, Aggregate subject, TakenOver how) {
        return done(actor, TakenOver.WHAT, subject).because(how.from());
    }

    public static NewEntry about(Actor actor, String what, Aggregate subject, Outcome outcome) {
        return about(actor, what, subject.type(), subject.id(), subject.number(), subject.clientId(), outcome);
    }

    /** @param type the kind of record that was read as {@code row} */
    public static NewEntry about(Actor actor, String what, String type, Row row, Outcome outcome) {
        return about(actor, what, type, row.id(), row.number(), row.clientId(), outcome);
    }

    private static NewEntry about(
            Actor actor, String what, String type, UUID id, String number, UUID clientId, Outcome outcome) {
        return new NewEntry(
                actor,
                actor.mainRole(),
                what,
                null,
                type,
                id,
                number,
                clientId,
                null,
                null,
                outcome,
                null,
                List.of(),
                Map.of());
    }

    /** Something was done or refused that concerns no single record. */
    public static NewEntry general(Actor actor, String what, Outcome outcome, String reason) {
        return new NewEntry(
                actor,
                actor.mainRole(),
                what,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                outcome,
                reason,
                List.of(),
                Map.of());
    }

    public NewEntry because(String why) {
        return new NewEntry(
                actor,
                role,
                what,
                transition,
                subjectType,
                subjectId,
                subjectNumber,
                clientId,
                from,
                to,
                outcome,
                why,
                conditions,
                reasons);
    }
}
