package org.attesta.demo;

import static org.attesta.competence.Function.APPLICATION_REVIEW;
import static org.attesta.competence.Function.AUDITOR;
import static org.attesta.competence.Function.DECISION;
import static org.attesta.competence.Function.LEAD_AUDITOR;
import static org.attesta.competence.Function.TECHNICAL_EXPERT;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.competence.CompetenceDraft;
import org.attesta.competence.Employment;
import org.attesta.competence.Function;
import org.attesta.competence.PersonDraft;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.standard.Standards;

/** The people of the demonstration body: those behind the staff accounts, and three more to choose teams from. */
final class DemoPeople {

    /** Gave consultancy to Borealis until some months ago: may not act for it yet. */
    static final String CONSULTANT = "rallis";

    private static final int AUTHORISED_YEARS = 3;

    /**
     * One person of the demonstration body.
     *
     * @param key user name of the account, or a name of its own for a person without one
     * @param areas technical areas of the authorisations as auditor or expert; empty for all
     */
    record One(
            String key,
            String name,
            Employment employment,
            Set<Function> functions,
            List<String> areas,
            String background) {

        UUID id() {
            return DemoAccounts.personOf(key);
        }

        boolean hasAccount() {
            return key.contains("@");
        }

        PersonDraft draft(LocalDate today) {
            var agreed = today.minusYears(3);
            var email = hasAccount() ? key : key + "@cb.example";
            return new PersonDraft(name, email, employment, agreed, null, agreed, List.of("el", "en"), background);
        }

        List<CompetenceDraft> competences(LocalDate today) {
            return functions.stream()
                    .sorted()
                    .flatMap(f -> areasOf(f).stream().map(area -> competence(f, area, today)))
                    .toList();
        }

        private List<String> areasOf(Function function) {
            return areas.isEmpty()
                            || !Set.of(AUDITOR, LEAD_AUDITOR, TECHNICAL_EXPERT).contains(function)
                    ? Collections.singletonList(null)
                    : areas;
        }

        private CompetenceDraft competence(Function function, String area, LocalDate today) {
            boolean witnessed = function.witnessed();
            return new CompetenceDraft(
                    function,
                    Standards.SMS,
                    area,
                    today.minusYears(AUTHORISED_YEARS),
                    today.plusYears(2 * AUTHORISED_YEARS),
                    "Criteria of the competence matrix found to be met: file review, test and interview",
                    evaluator(key),
                    witnessed ? today.minusYears(AUTHORISED_YEARS).minusMonths(1) : null,
                    witnessed ? "Surveillance audit of a service provider, observed on site" : null);
        }
    }

    private DemoPeople() {}

    /** Who audits, by the short name: the account's, or a person of the body who signs in nowhere. */
    static Actor actor(String key) {
        var username = key + "@cb.example";
        if (DemoAccounts.all().stream().anyMatch(a -> a.username().equals(username))) {
            return DemoAccounts.actor(username);
        }
        var person = all().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
        return new Actor(DemoAccounts.id(username), username, person.name(), Set.of(Role.AUDITOR), null, person.id());
    }

    private static UUID evaluator(String key) {
        return DemoAccounts.personOf(key.equals("manager@cb.example") ? "decision@cb.example" : "manager@cb.example");
    }

    static List<One> all() {
        return List.of(
                employed("manager@cb.example", Set.of(APPLICATION_REVIEW), "Certification manager since 2015"),
                employed("planner@cb.example", Set.of(), "Plans audit programmes since 2018"),
                auditor(
                        "lead@cb.example",
                        Set.of(LEAD_AUDITOR, AUDITOR),
                        "INFRASTRUCTURE",
                        "SERVICE_DESK",
                        "DATA_CENTRE"),
                auditor("auditor@cb.example", Set.of(AUDITOR), "APPLICATION", "NETWORK", "SECURITY", "SERVICE_DESK"),
                new One(
                        "expert@cb.example",
                        nameOf("expert@cb.example"),
                        Employment.CONTRACT,
                        Set.of(TECHNICAL_EXPERT),
                        List.of("NETWORK"),
                        "Network architect for telecommunication operators"),
                employed("decision@cb.example", Set.of(DECISION), "Technical reviewer, formerly lead auditor"),
                employed("decision2@cb.example", Set.of(DECISION), "Technical reviewer"),
                new One(
                        "impartiality@cb.example",
                        nameOf("impartiality@cb.example"),
                        Employment.COMMITTEE,
                        Set.of(),
                        List.of(),
                        "Speaks for the users of certified services"),
                employed("admin@cb.example", Set.of(), "Administrator of the body's systems"),
                new One(
                        "samara",
                        "Elpida Samara",
                        Employment.CONTRACT,
                        Set.of(LEAD_AUDITOR, AUDITOR),
                        List.of(),
                        "Lead auditor of service management and quality management systems"),
                new One(
                        "kontos",
                        "Vasilis Kontos",
                        Employment.EMPLOYED,
                        Set.of(AUDITOR),
                        List.of("APPLICATION", "BUSINESS_PROCESS"),
                        "Software delivery and release management, auditor since 2020"),
                new One(
                        CONSULTANT,
                        "Christos Rallis",
                        Employment.CONTRACT,
                        Set.of(AUDITOR),
                        List.of("INFRASTRUCTURE", "SERVICE_DESK"),
                        "Consultant for service management until last year"));
    }

    private static One employed(String username, Set<Function> functions, String background) {
        return new One(username, nameOf(username), Employment.EMPLOYED, functions, List.of(), background);
    }

    private static One auditor(String username, Set<Function> functions, String... areas) {
        return new One(
                username,
                nameOf(username),
                Employment.EMPLOYED,
                functions,
                List.of(areas),
                "Auditor of service management systems");
    }

    private static String nameOf(String username) {
        return DemoAccounts.all().stream()
                .filter(a -> a.username().equals(username))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
