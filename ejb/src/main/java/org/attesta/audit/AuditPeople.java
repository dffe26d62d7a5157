package org.attesta.audit;

import static org.attesta.competence.Function.AUDITOR;
import static org.attesta.competence.Function.LEAD_AUDITOR;
import static org.attesta.competence.Function.TECHNICAL_EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.competence.CompetenceFacts;
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

    /** A person on the days of an audit; today, and in no other audit's way, while it has none. */
    MemberFacts facts(Audit audit, UUID personId, ProgrammeFacts programme) {
        var name = competence.people(List.of(personId)).get(personId);
        if (name == null) {
            return MemberFacts.UNKNOWN;
        }
        var schedule = audit.draft().schedule();
        var first = schedule.dated() ? schedule.firstDay() : clock.today();
        var last = schedule.dated() ? schedule.lastDay() : first;
        var held = new Held(competence.authorisationsOf(personId), programme.standard(), first, last);
        var areas = programme.technicalAreas();
        return new MemberFacts(
                name,
                true,
                held.always(LEAD_AUDITOR, null),
                held.always(AUDITOR, null),
                held.areas(areas, AUDITOR, LEAD_AUDITOR),
                held.areas(areas, TECHNICAL_EXPERT),
                competence.impartiality(personId, audit.clientId(), first, last),
                schedule.dated() ? audits.bookings(personId, audit.id(), first, last) : List.of());
    }

    /** A person's authorisations, judged over the days of an audit. */
    record Held(List<CompetenceFacts> authorisations, String standard, LocalDate first, LocalDate last) {

        /** Authorised on every day; one authorisation may follow on another, without a day between. */
        boolean always(Function function, String area) {
            var open = first;
            for (var c : inTime(function, area)) {
                if (c.validOn(open)) {
                    if (c.validOn(last)) {
                        return true;
                    }
                    open = c.validTo().plusDays(1);
                }
            }
            return false;
        }

        private List<CompetenceFacts> inTime(Function function, String area) {
            return authorisations.stream()
                    .filter(c -> c.covers(function, standard, area))
                    .sorted(Comparator.comparing(CompetenceFacts::validFrom))
                    .toList();
        }

        Set<String> areas(Set<String> wanted, Function... functions) {
            return wanted.stream()
                    .filter(area -> Stream.of(functions).anyMatch(f -> always(f, area)))
                    .collect(Collectors.toSet());
        }
    }

    /** People whose days are judged are planned by one person at a time. */
    void hold(List<Seat> team) {
        competence.hold(team.stream().map(Seat::personId).toList());
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
                settings.workdays());
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
