package org.attesta.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.journal.Outcome;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.Condition;
import org.attesta.shared.Forbidden;
import org.attesta.shared.Lister;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Role;
import org.attesta.shared.Row;
import org.attesta.shared.RuleViolation;

/** The questions every service asks before it answers. */
@ApplicationScoped
public class Access {

    @Inject
    CurrentActor current;

    @Inject
    JournalService journal;

    public Actor actor() {
        return current.get();
    }

    /**
     * The record, if there is one and this account may know of it: a client account knows its own organisation only
     * (ISO/IEC 17021-1 8.4).
     *
     * @throws NotVisible otherwise, in the same words for both
     */
    public <E extends Aggregate> E visible(String type, UUID id, Optional<E> found) {
        return found.filter(r -> sees(r.clientId())).orElseThrow(() -> new NotVisible(type, id));
    }

    /** True for staff, and for the client whose record it is. */
    public boolean sees(UUID clientId) {
        var actor = actor();
        return !actor.ofClient() || actor.clientId() != null && actor.clientId().equals(clientId);
    }

    /** The part of a list that the account may see, for entities with an attribute {@code clientId}. */
    public <E> Lister.Scope<E> ownClient() {
        var actor = actor();
        return (builder, root) ->
                actor.ofClient() ? builder.equal(root.get("clientId"), actor.clientId()) : builder.conjunction();
    }

    /** @throws Forbidden unless the actor has one of the roles; the refusal is journalled */
    public Actor require(String what, Collection<Role> roles) {
        var actor = actor();
        if (!actor.hasAny(roles)) {
            journal.writeRefusal(NewEntry.general(actor, what, Outcome.FORBIDDEN, null));
            throw new Forbidden(what);
        }
        return actor;
    }

    /** As {@link #require(String, Collection)}, the refusal kept beside the record it was about. */
    public Actor require(String what, Collection<Role> roles, Aggregate subject) {
        var actor = actor();
        if (!actor.hasAny(roles)) {
            journal.writeRefusal(NewEntry.about(actor, what, subject, Outcome.FORBIDDEN));
            throw new Forbidden(what);
        }
        return actor;
    }

    /** The same for what has been read already. */
    public Actor require(String what, Collection<Role> roles, String type, Row read) {
        var actor = actor();
        if (!actor.hasAny(roles)) {
            journal.writeRefusal(NewEntry.about(actor, what, type, read, Outcome.FORBIDDEN));
            throw new Forbidden(what);
        }
        return actor;
    }

    /**
     * Conditions on what moves no state, such as a creation or a change.
     *
     * @param subject the record it is about; null before there is one
     * @throws RuleViolation when one that blocks is unmet; the refusal is journalled
     */
    public void demand(String what, Aggregate subject, List<Condition> conditions) {
        var unmet = conditions.stream().filter(Condition::blocks).toList();
        if (unmet.isEmpty()) {
            return;
        }
        journal.writeRefusal(new NewEntry(
                actor(),
                actor().mainRole(),
                what,
                null,
                subject == null ? null : subject.type(),
                subject == null ? null : subject.id(),
                subject == null ? null : subject.number(),
                subject == null ? actor().clientId() : subject.clientId(),
                subject == null ? null : subject.stateName(),
                null,
                Outcome.REFUSED,
                null,
                unmet,
                Map.of()));
        throw new RuleViolation(unmet);
    }

    public void demand(String what, Aggregate subject, Condition... conditions) {
        demand(what, subject, List.of(conditions));
    }
}
