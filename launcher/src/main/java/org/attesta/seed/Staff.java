package org.attesta.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The people of the generated body: one manager, one decision maker, and auditors, more of them in a larger body. */
final class Staff {

    private static final int CLIENTS_PER_AUDITOR = 40;
    private static final int LEAST_AUDITORS = 6;

    /** One of them. */
    record Member(UUID id, String name) {}

    private final Member manager;
    private final Member decider;
    private final List<Member> auditors = new ArrayList<>();
    private final Dice dice;
    private final String created;
    private final LocalDate since;

    Staff(long seed, int clients, LocalDate today) {
        dice = new Dice(seed, "staff");
        created = today.minusYears(4) + "T06:00:00Z";
        since = today.minusYears(4);
        manager = new Member(dice.id("manager"), name(0));
        decider = new Member(dice.id("decider"), name(1));
        for (int i = 0; i < auditorsFor(clients - 1); i++) {
            auditors.add(new Member(dice.id("auditor" + i), name(i + 2)));
        }
    }

    /** How many there are when this client comes; the same whatever number of clients was asked for. */
    private static int auditorsFor(int client) {
        return Math.max(LEAST_AUDITORS, client / CLIENTS_PER_AUDITOR + 1);
    }

    private static String name(int i) {
        var first = i % 2 == 0 ? Words.FIRST_NAMES_EN : Words.FIRST_NAMES_EL;
        var last = i % 2 == 0 ? Words.LAST_NAMES_EN : Words.LAST_NAMES_EL;
        int round = i / 2;
        return first.get(round % first.size()) + " " + last.get(round / first.size() % last.size());
    }

    Member manager() {
        return manager;
    }

    Member decider() {
        return decider;
    }

    /** Different ones for different places of a team. */
    Member auditor(int client, int place) {
        return auditors.get((client + place) % auditorsFor(client));
    }

    /** Those who are not there yet. */
    void write(Connection connection, Rows rows, Counters counters) throws SQLException {
        var there = there(connection);
        if (!there.contains(manager.id())) {
            person(rows, counters, manager, "EMPLOYED", List.of("APPLICATION_REVIEW"));
            person(rows, counters, decider, "EMPLOYED", List.of("DECISION"));
        }
        for (var auditor : auditors) {
            if (!there.contains(auditor.id())) {
                person(rows, counters, auditor, "EMPLOYED", List.of("AUDITOR", "LEAD_AUDITOR"));
            }
        }
    }

    private static Set<UUID> there(Connection connection) throws SQLException {
        var ids = new HashSet<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from attesta.person")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private void person(Rows rows, Counters counters, Member member, String employment, List<String> functions) {
        var number = counters.next("P");
        rows.into("person")
                .set("id", member.id())
                .set("version", 1)
                .set("number", number)
                .set("created_at", created)
                .set("name", member.name())
                .set("email", number.toLowerCase(Locale.ROOT) + "@generated.example")
                .set("employment", employment)
                .set("contract_from", since)
                .set("agreement_signed_on", since)
                .set("languages", "el en")
                .set("background", "Generated person")
                .end();
        int n = 0;
        for (var function : functions) {
            for (var area : function.contains("AUDITOR") ? areas() : Collections.<String>singletonList(null)) {
                competence(rows, member, number + "-A%02d".formatted(++n), function, area);
            }
        }
    }

    private static List<String> areas() {
        return Words.SERVICES.stream().map(Words.Service::area).toList();
    }

    private void competence(Rows rows, Member member, String number, String function, String area) {
        var witnessed = function.contains("AUDITOR");
        rows.into("competence")
                .set("id", dice.id(number))
                .set("version", 1)
                .set("number", number)
                .set("created_at", created)
                .set("person_id", member.id())
                .set("function", function)
                .set("standard", Story.STANDARD)
                .set("technical_area", area)
                .set("valid_from", since)
                .set("valid_to", since.plusYears(9))
                .set("evidence", "Generated: file review, test and interview")
                .set("evaluator_id", member.equals(manager) ? decider.id() : manager.id())
                .set("witnessed_on", witnessed ? since.minusMonths(1) : null)
                .set("witnessed_audit", witnessed ? "Surveillance audit, observed on site" : null)
                .set("taken_over", true)
                .end();
    }
}
