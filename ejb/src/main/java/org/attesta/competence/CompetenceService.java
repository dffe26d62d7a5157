package org.attesta.competence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.policy.Policy;
import org.attesta.shared.Condition;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Text;

/** What other features ask about people before they let them act. It asks no role: the features have asked theirs. */
@Stateless
public class CompetenceService {

    @Inject
    People people;

    @Inject
    Competences competences;

    @Inject
    Declarations declarations;

    @Inject
    TechnicalAreas areas;

    @Inject
    Policy policy;

    public PersonFacts person(UUID id) {
        return people.byId(id).orElseThrow(() -> new NotVisible("person", id)).facts();
    }

    /** Holds people until the transaction ends, always in one order, so that nobody else plans with them meanwhile. */
    public void hold(Collection<UUID> ids) {
        new TreeSet<>(ids).forEach(people::locked);
    }

    /** Names by id, for lists and documents that show many people. */
    public Map<UUID, String> people(Collection<UUID> ids) {
        return people.names(Set.copyOf(ids));
    }

    /** Everyone authorised for a function of a standard on a day, by name; the choice for teams and reviews. */
    public List<PersonFacts> candidates(Function function, String standard, LocalDate on) {
        var ids = competences.held(function, standard, on).stream()
                .map(Competence::personId)
                .collect(Collectors.toSet());
        return people.byIds(ids).stream().map(Person::facts).toList();
    }

    /** Everyone's authorisations for some functions of a standard that hold on a day, by person. */
    public Map<UUID, List<CompetenceFacts>> authorised(Set<Function> functions, String standard, LocalDate on) {
        return functions.stream()
                .sorted()
                .flatMap(f -> competences.held(f, standard, on).stream())
                .map(Competence::facts)
                .collect(Collectors.groupingBy(CompetenceFacts::personId));
    }

    /**
     * Authorised on a day (ISO/IEC 17021-1 7.1.2).
     *
     * @param personId null is nobody, who is competent for nothing
     * @param technicalArea code, or null where the function asks for no particular area
     */
    public boolean isCompetent(UUID personId, Function function, String standard, String technicalArea, LocalDate on) {
        return competencesOf(personId, on).stream().anyMatch(c -> c.covers(function, standard, technicalArea));
    }

    /** Every authorisation that a person ever had, for who judges more days than one. */
    public List<CompetenceFacts> authorisationsOf(UUID personId) {
        return competences.of(personId).stream().map(Competence::facts).toList();
    }

    /** The authorisations that held on a day; also of a day long past. */
    public List<CompetenceFacts> competencesOf(UUID personId, LocalDate on) {
        return authorisationsOf(personId).stream().filter(c -> c.validOn(on)).toList();
    }

    /**
     * Whether a person may act for a client from one day to another, judged from
     * everything the person declared. Somebody who is in no register (7.4) may not.
     *
     * @param personId null for an account without a person
     */
    public List<Condition> impartiality(UUID personId, UUID clientId, LocalDate firstDay, LocalDate lastDay) {
        var found = personId == null ? Optional.<Person>empty() : people.byId(personId);
        if (found.isEmpty()) {
            return List.of(Condition.block("R-7.4", false, Text.of("competence.unknownPerson")));
        }
        var person = found.get();
        var settings = policy.current();
        var declared = declarations.disclosed(personId, clientId);
        return List.of(
                ConflictRules.consultancy(person.name(), declared, firstDay, settings.consultancyMonths()),
                ConflictRules.declared(person.name(), declared, lastDay, settings.declarationMonths()),
                person.bound(firstDay, lastDay));
    }

    public List<TechnicalAreaRow> technicalAreas() {
        return areas.all();
    }
}
