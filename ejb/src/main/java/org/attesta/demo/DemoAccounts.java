package org.attesta.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.OpenAccount;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;

/** The accounts of contract §4. Their ids follow from their names, so that a reset leaves tokens valid. */
final class DemoAccounts {

    static final String PASSWORD = "attesta-demo";

    static final UUID AEGEAN = id("client:aegean");
    static final UUID BOREALIS = id("client:borealis");

    private DemoAccounts() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("attesta-demo:" + name).getBytes(StandardCharsets.UTF_8));
    }

    static List<OpenAccount> all() {
        return List.of(
                client("client@aegean.example", "Eleni Papadaki", Role.CLIENT, AEGEAN),
                client("evidence@aegean.example", "Nikos Andreou", Role.EVID, AEGEAN),
                client("client@borealis.example", "Ingrid Halvorsen", Role.CLIENT, BOREALIS),
                staff("manager@cb.example", "Maria Konstantinou", Role.CM),
                staff("planner@cb.example", "Petros Vasileiou", Role.PLAN),
                staff("lead@cb.example", "Dimitris Alexiou", Role.AUDITOR),
                staff("auditor@cb.example", "Sofia Markou", Role.AUDITOR),
                staff("expert@cb.example", "Yannis Theodorou", Role.EXPERT),
                staff("decision@cb.example", "Katerina Ioannou", Role.DM),
                staff("decision2@cb.example", "Stavros Nikolaidis", Role.DM),
                staff("impartiality@cb.example", "Anna Georgiou", Role.IMPC),
                staff("assessor@cb.example", "Thomas Weber", Role.AB),
                staff("admin@cb.example", "Giorgos Stathis", Role.ADM));
    }

    static Actor actor(String username) {
        var a = all().stream()
                .filter(o -> o.username().equals(username))
                .findFirst()
                .orElseThrow();
        return new Actor(a.id(), a.username(), a.name(), a.roles(), a.clientId(), a.personId());
    }

    static UUID personOf(String username) {
        return id("person:" + username);
    }

    private static OpenAccount client(String username, String name, Role role, UUID clientId) {
        return new OpenAccount(id(username), username, name, PASSWORD, "en", Set.of(role), clientId, null);
    }

    private static OpenAccount staff(String username, String name, Role role) {
        return new OpenAccount(id(username), username, name, PASSWORD, "en", Set.of(role), null, personOf(username));
    }
}
