package org.attesta.competence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Actor;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Inputs;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Text;
import org.attesta.standard.ClauseTree;
import org.attesta.standard.Standards;

/** The competence records of each person (ISO/IEC 17021-1 7.1.3, 7.4). */
@Stateless
public class AuthorisationService {

    @Inject
    People people;

    @Inject
    Competences competences;

    @Inject
    TechnicalAreas areas;

    @Inject
    Standards standards;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    BusinessClock clock;

    public List<CompetenceRow> of(UUID personId) {
        var person = access.visible("person", personId, people.byId(personId));
        access.require("competence.read", PersonService.READERS, person);
        return rows(competences.of(personId));
    }

    public CompetenceRow authorise(UUID personId, CompetenceDraft draft) {
        var person = held(personId);
        var actor = access.require("competence.authorise", PersonService.WRITERS, person);
        check(draft);
        var today = clock.today();
        access.demand(
                "competence.authorise",
                person,
                CompetenceRules.given(actor, personId, draft, today, evaluatorCompetent(personId, draft, today)));
        return add(actor, person, draft, false);
    }

    /** Takes over an authorisation from records older than this system; for an import, and on no page. */
    public CompetenceRow takeOver(UUID personId, CompetenceDraft draft) {
        var person = held(personId);
        var actor = access.require("competence.take-over", PersonService.WRITERS, person);
        check(draft);
        access.demand("competence.take-over", person, CompetenceRules.takenOver(actor, personId, draft, clock.today()));
        return add(actor, person, draft, true);
    }

    private CompetenceRow add(Actor actor, Person person, CompetenceDraft draft, boolean takenOver) {
        var number = String.format(
                Locale.ROOT,
                "%s-A%02d",
                person.number(),
                competences.of(person.id()).size() + 1);
        var competence = new Competence(number, clock.now(), person.id(), draft, takenOver);
        competences.add(competence);
        journal.write(NewEntry.done(actor, takenOver ? "competence.take-over" : "competence.authorise", competence));
        competences.flush();
        return rows(List.of(competence)).get(0);
    }

    public CompetenceRow end(UUID personId, UUID id, long version, EndCompetence end) {
        var person = held(personId);
        var competence = competences
                .locked(id)
                .filter(c -> c.personId().equals(personId))
                .orElseThrow(() -> new NotVisible("competence", id));
        var actor = access.require("competence.end", PersonService.WRITERS, person);
        competence.expect(version);
        inputs.check(end);
        access.demand("competence.end", competence, CompetenceRules.endable(competence.facts(), end, clock.today()));
        competence.end(end);
        journal.write(NewEntry.done(actor, "competence.end", competence).because(end.reason()));
        competences.flush();
        return rows(List.of(competence)).get(0);
    }

    /**
     * Auditors are evaluated by other auditors of the standard; while a body has none beside the person, they are evaluated
     * by whom it trusts.
     */
    private boolean evaluatorCompetent(UUID personId, CompetenceDraft draft, LocalDate today) {
        var auditors = Stream.of(Function.AUDITOR, Function.LEAD_AUDITOR)
                .flatMap(f -> competences.held(f, draft.standard(), today).stream())
                .map(Competence::personId)
                .filter(other -> !other.equals(personId))
                .collect(Collectors.toSet());
        return auditors.isEmpty() || auditors.contains(draft.evaluatorId());
    }

    private void check(CompetenceDraft draft) {
        inputs.check(draft);
        var errors = new ArrayList<FieldError>();
        if (standards.clauseTrees().stream().map(ClauseTree::standard).noneMatch(draft.standard()::equals)) {
            errors.add(new FieldError("standard", Text.of("shared.invalid")));
        }
        if (draft.technicalArea() != null && !areas.knows(draft.technicalArea())) {
            errors.add(new FieldError("technicalArea", Text.of("shared.invalid")));
        }
        if (draft.validTo() != null && draft.validTo().isBefore(draft.validFrom())) {
            errors.add(new FieldError("validTo", Text.of("competence.endBeforeStart")));
        }
        if (draft.evaluatorId() != null && people.byId(draft.evaluatorId()).isEmpty()) {
            errors.add(new FieldError("evaluatorId", Text.of("shared.invalid")));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private List<CompetenceRow> rows(List<Competence> found) {
        var evaluators = found.stream()
                .map(Competence::evaluatorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = people.names(evaluators);
        return found.stream().map(c -> c.row(names.get(c.evaluatorId()))).toList();
    }

    /** Held, so that two new authorisations do not get one number. */
    private Person held(UUID id) {
        return access.visible("person", id, people.locked(id));
    }
}
