package org.attesta.competence;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.client.ClientService;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.Actor;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Inputs;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Lister;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

/** Declarations of interests: made by each person for every client, cleared by the certification manager. */
@Stateless
@LocalBean
public class DeclarationService implements Acting<DeclarationRow> {

    /** Everyone who may act for a client declares for oneself. */
    public static final Set<Role> DECLARERS = Set.of(Role.CM, Role.PLAN, Role.AUDITOR, Role.EXPERT, Role.DM);

    /** Who sees everybody's; the others see their own. */
    public static final Set<Role> OVERSEERS = Set.of(Role.CM, Role.PLAN, Role.IMPC, Role.AB, Role.ADM);

    @Inject
    Declarations declarations;

    @Inject
    People people;

    @Inject
    ClientService clients;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Override
    public Lifecycle<?> lifecycle() {
        return DeclarationLifecycle.ARROWS;
    }

    public Slice<DeclarationRow> list(ListQuery query) {
        var actor = access.require("declaration.read", Role.STAFF);
        Lister.Scope<Declaration> scope = actor.hasAny(OVERSEERS)
                ? Lister.Scope.all()
                : (builder, root) -> builder.equal(root.get("personId"), actor.personId());
        var found = declarations.slice(query, scope);
        var rows = rows(found.items()).iterator();
        return found.map(d -> rows.next());
    }

    /** All of one person's, newest first; for those who may see them. */
    public List<DeclarationRow> of(UUID personId) {
        var actor = access.require("declaration.read", Role.STAFF);
        return actor.hasAny(OVERSEERS) || personId.equals(actor.personId())
                ? rows(declarations.of(personId))
                : List.of();
    }

    @Override
    public DeclarationRow row(UUID id) {
        return row(readable(id));
    }

    @Override
    public List<Gate> gates(UUID id) {
        return DeclarationLifecycle.ARROWS.gates(situation(readable(id)));
    }

    public DeclarationRow declare(Declare declare) {
        var actor = access.require("declaration.declare", DECLARERS);
        inputs.check(declare);
        var person = declare.personId() == null ? actor.personId() : declare.personId();
        check(person, declare);
        var before = declarations.disclosed(person, declare.clientId());
        access.demand("declaration.declare", null, DeclareRules.judge(actor, person, declare, clock.today(), before));
        return add(actor, person, declare);
    }

    @Override
    public DeclarationRow act(UUID id, Act act) {
        var declaration = access.visible("declaration", id, declarations.locked(id));
        passage.pass(DeclarationLifecycle.ARROWS, situation(declaration), act);
        declarations.flush();
        return row(declaration);
    }

    private DeclarationRow add(Actor actor, UUID person, Declare declare) {
        var today = clock.today();
        var number = numbers.next("DCL", today.getYear());
        var declaration = new Declaration(number, clock.now(), today, person, actor, declare);
        declarations.add(declaration);
        journal.write(NewEntry.done(actor, "declaration.declare", declaration).because(declare.note()));
        declarations.flush();
        return row(declaration);
    }

    private void check(UUID person, Declare declare) {
        if (person == null || people.byId(person).isEmpty()) {
            throw new BadInput("personId", Text.of("shared.invalid"));
        }
        if (!clients.names(List.of(declare.clientId())).containsKey(declare.clientId())) {
            throw new BadInput("clientId", Text.of("shared.invalid"));
        }
    }

    /** Whether this account may read it; asked before it is pointed to, so nothing is journalled. */
    public boolean mayRead(UUID id) {
        var actor = access.actor();
        return actor.hasAny(OVERSEERS)
                || actor.hasAny(Role.STAFF)
                        && declarations
                                .byId(id)
                                .filter(d -> d.personId().equals(actor.personId()))
                                .isPresent();
    }

    private Declaration readable(UUID id) {
        var declaration = access.visible("declaration", id, declarations.byId(id));
        var actor = access.require("declaration.read", Role.STAFF, declaration);
        if (!declaration.personId().equals(actor.personId())) {
            access.require("declaration.read", OVERSEERS, declaration);
        }
        return declaration;
    }

    private DeclarationSituation situation(Declaration declaration) {
        return new DeclarationSituation(declaration, access.actor(), clock.today());
    }

    private DeclarationRow row(Declaration declaration) {
        return rows(List.of(declaration)).get(0);
    }

    private List<DeclarationRow> rows(List<Declaration> found) {
        var persons = people.names(found.stream().map(Declaration::personId).collect(Collectors.toSet()));
        var names = clients.names(found.stream().map(Declaration::aboutClientId).collect(Collectors.toSet()));
        return found.stream()
                .map(d -> d.row(persons.get(d.personId()), names.get(d.aboutClientId())))
                .toList();
    }
}
