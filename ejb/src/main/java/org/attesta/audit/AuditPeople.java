package org.attesta.audit;

import static org.attesta.competence.Function.AUDITOR;
import static org.attesta.competence.Function.LEAD_AUDITOR;
import static org.attesta.competence.Function.TECHNICAL_EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.Function;
import org.attesta.policy.Policy;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.shared.BusinessClock;

/** What the certification body knows of its people and of itself, as an audit needs it. */
@ApplicationScoped
class AuditPeople {

    @Inject
    CompetenceService competence;

    @Inject
    Audits audits;

    @Inject
    Policy policy;

    @Inject
    BusinessClock clock;

    /** A person on the days of an audit; today, while it has none. */
    MemberFacts facts(Audit audit, UUID personId, ProgrammeFacts programme) {
        var name = competence.people(List.of(personId)).get(personId);
        if (name == null) {
            return MemberFacts.UNKNOWN;
        }
        var schedule = audit.draft().schedule();
        var first = schedule.dated() ? schedule.firstDay() : clock.today();
        var last = schedule.dated() ? schedule.lastDay() : first;
        var standard = programme.standard();
        var areas = programme.technicalAreas();
        return new MemberFacts(
                name,
                true,
                always(personId, LEAD_AUDITOR, standard, null, first, last),
                always(personId, AUDITOR, standard, null, first, last),
                areas.stream()
                        .filter(area -> Stream.of(AUDITOR, LEAD_AUDITOR)
                                .anyMatch(f -> always(personId, f, standard, area, first, last)))
                        .collect(Collectors.toSet()),
                covered(personId, standard, areas, first, last),
                competence.impartiality(personId, audit.clientId(), first, last),
                audits.bookings(personId, audit.id(), first, last));
    }

    private Set<String> covered(UUID id, String standard, Set<String> areas, LocalDate first, LocalDate last) {
        return areas.stream()
                .filter(area -> always(id, TECHNICAL_EXPERT, standard, area, first, last))
                .collect(Collectors.toSet());
    }

    /** Authorised on the first and on the last day; an authorisation has no holes. */
    private boolean always(UUID id, Function f, String standard, String area, LocalDate first, LocalDate last) {
        return competence.isCompetent(id, f, standard, area, first)
                && competence.isCompetent(id, f, standard, area, last);
    }

    Map<UUID, String> names(Collection<UUID> personIds) {
        return personIds.isEmpty() ? Map.of() : competence.people(personIds);
    }

    AuditPolicy policy() {
        var settings = policy.current();
        return new AuditPolicy(
                settings.objectionWorkingDays(),
                settings.planLeadWorkingDays(),
                settings.stageGapMaxMonths(),
                settings.workdayCalendar());
    }

    /** Name and address of the certification body; null while it has not said who it is. */
    String body() {
        var profile = policy.profile();
        if (profile.name() == null) {
            return null;
        }
        var lines = new ArrayList<String>();
        lines.add(profile.name());
        lines.addAll(profile.addressLines());
        return String.join("\n", lines);
    }
}
