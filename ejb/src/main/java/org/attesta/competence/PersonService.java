package org.attesta.competence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Inputs;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Lister;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

/** The register of people (ISO/IEC 17021-1 7.4), kept by the certification manager and the planner. */
@Stateless
public class PersonService {

    public static final Set<Role> READERS = Role.STAFF;
    public static final Set<Role> WRITERS = Set.of(Role.CM, Role.PLAN);

    @Inject
    People people;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    public Slice<PersonRow> list(ListQuery query) {
        access.require("person.read", READERS);
        return people.slice(query, Lister.Scope.all()).map(Person::row);
    }

    /** The whole register by name, for forms in which one of them is chosen. */
    public List<PersonRow> everybody() {
        access.require("person.read", READERS);
        return people.everybody().stream().map(Person::row).toList();
    }

    public PersonRow row(UUID id) {
        return visible(id).row();
    }

    public PersonRow add(PersonDraft draft) {
        return add(UUID.randomUUID(), draft);
    }

    /** As {@link #add(PersonDraft)} with an id that is known beforehand, as accounts and seeded data need it. */
    public PersonRow add(UUID id, PersonDraft draft) {
        var actor = access.require("person.add", WRITERS);
        check(draft);
        var person = new Person(id, numbers.next("P"), clock.now(), draft);
        people.add(person);
        journal.write(NewEntry.done(actor, "person.add", person));
        people.flush();
        return person.row();
    }

    public PersonRow save(UUID id, long version, PersonDraft draft) {
        var person = access.visible("person", id, people.locked(id));
        var actor = access.require("person.save", WRITERS, person);
        person.expect(version);
        check(draft);
        person.save(draft);
        journal.write(NewEntry.done(actor, "person.save", person));
        people.flush();
        return person.row();
    }

    /** E-mail addresses of all people in small letters, so that none is added twice. */
    public Set<String> taken() {
        return people.emails();
    }

    private void check(PersonDraft draft) {
        inputs.check(draft);
        if (draft.contractFrom() != null
                && draft.contractUntil() != null
                && draft.contractUntil().isBefore(draft.contractFrom())) {
            throw new BadInput("contractUntil", Text.of("competence.endBeforeStart"));
        }
    }

    private Person visible(UUID id) {
        var person = access.visible("person", id, people.byId(id));
        access.require("person.read", READERS, person);
        return person;
    }
}
