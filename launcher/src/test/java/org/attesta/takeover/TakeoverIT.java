package org.attesta.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Taking over what a body has")
@ExtendWith(RunningAttesta.class)
class TakeoverIT {

    private static final String CLIENTS =
            "\uFEFFkey;name;legalForm;registrationNumber;street;postcode;city;country;website;"
                    + "representative;representativeFunction;email;phone\r\n";
    private static final String SITES =
            "client,name,street,postcode,city,country,activities,personnel,shifts,central\n";
    private static final String PEOPLE =
            "name,email,employment,contractFrom,contractUntil,agreementSignedOn,languages,background\n";

    private static Api manager;
    private static Api admin;

    @BeforeAll
    static void signIn() {
        var nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        manager = nobody.as("manager@cb.example");
        admin = nobody.as("admin@cb.example");
        admin.post("demo/reset").is(200);
    }

    /** The next tests find the demo as it was. */
    @AfterAll
    static void startOver() {
        admin.post("demo/reset").is(200);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> problems(JsonNode received) {
        var problems = new LinkedHashMap<String, String>();
        for (var problem : received.path("problems")) {
            var place = problem.path("sheet").asText() + "!"
                    + problem.path("row").asInt() + " " + problem.path("column").asText();
            problems.put(place, problem.path("message").asText());
        }
        return problems;
    }

    private static int clients() {
        int found = 0;
        for (var cursor = ""; cursor != null; ) {
            var page = manager.get("clients?limit=200" + cursor).is(200).json();
            found += page.path("items").size();
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        }
        return found;
    }

    @Test
    void namesEveryBrokenRowAndStoresNothing() {
        var before = clients();
        var all = List.of(BrokenRows.clients(), BrokenRows.sites(), BrokenRows.people());
        var file = Received.zip(Map.of(
                "clients.csv", bytes(all.get(0).csv()),
                "sites.csv", bytes(all.get(1).csv()),
                "people.csv", bytes(all.get(2).csv())));
        var received = Received.send(manager, "broken.zip", file).is(201);
        var problems = problems(received.json());
        var expected = new LinkedHashMap<String, String>();
        all.forEach(rows -> expected.putAll(rows.expected()));
        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(problems.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach(
                (place, words) -> assertThat(problems.get(place)).as(place).contains(words));
        var refused =
                manager.post("imports/" + received.id() + "/run", "{}").is(409).json();
        assertThat(refused.path("violations").get(0).path("rule").asText()).isEqualTo("TAKEOVER");
        assertThat(clients()).isEqualTo(before);
        assertThat(manager.get("imports/" + received.id()).is(200).text("state"))
                .isEqualTo("RECEIVED");
    }

    @Test
    void namesEveryBrokenCertificateCycleAndNonconformity() {
        admin.call("PUT", "demo/clock", "{\"date\":\"2026-12-01\"}", r -> {}).is(200);
        var before = clients();
        var broken = new BrokenCertificates();
        var received = Received.send(manager, "broken.zip", broken.zip()).is(201);
        var problems = problems(received.json());
        assertThat(problems.keySet())
                .containsExactlyInAnyOrderElementsOf(broken.expected().keySet());
        broken.expected()
                .forEach((place, words) ->
                        assertThat(problems.get(place)).as(place).contains(words));
        manager.post("imports/" + received.id() + "/run", "{}").is(409);
        assertThat(clients()).isEqualTo(before);
    }

    @Test
    void takesOverAllOfAFileMarksItAndGivesItOutAgain() throws IOException {
        var clients = CLIENTS
                + "N1;Νότος Α.Ε.;Α.Ε.;GR 800000001;Οδός Ερμού 1;105 63;Αθήνα;GR;;Άννα Δήμου;;a@notos.example;\r\n"
                + "N2;\"North; South Ltd\";Ltd;;;;;;;;;;\r\n";
        var sites = SITES + "N1,Κεντρικά,Οδός Ερμού 1,105 63,Αθήνα,GR,\"Υποστήριξη, φιλοξενία\",12,Daytime,yes\n"
                + "N2,Office,,,,,,,,no\n";
        var people = PEOPLE + "Νίκος Ράπτης,nikos@body.example,CONTRACT,2024-02-29,,2024-02-28,el en,\n";
        var file = Received.zip(
                Map.of("clients.csv", bytes(clients), "sites.csv", bytes(sites), "people.csv", bytes(people)));
        var received = Received.send(manager, "notos.zip", file).is(201);
        assertThat(problems(received.json())).isEmpty();
        var path = "imports/" + received.id();
        var done = manager.post(path + "/run", "").is(200);
        assertThat(done.text("state")).isEqualTo("DONE");
        assertThat(done.json().path("clients").asInt()).isEqualTo(2);
        manager.post(path + "/run", "").is(409);
        var notos = manager.get("clients?q=Νότος".replace("Νότος", "%CE%9D%CF%8C%CF%84%CE%BF%CF%82"))
                .is(200)
                .json()
                .path("items");
        assertThat(notos).hasSize(1);
        isMarked(notos.get(0).path("id").asText(), received.text("number"));
        comesOutAsItCameIn();
        var again = Received.send(manager, "notos.zip", file).is(201);
        assertThat(problems(again.json()).keySet())
                .containsExactlyInAnyOrder(
                        "clients!2 name", "clients!2 registrationNumber", "clients!3 name", "people!2 email");
    }

    private static void isMarked(String client, String number) {
        var marks = new ArrayList<String>();
        for (var entry :
                manager.get("journal?q=take-over&limit=200").is(200).json().path("items")) {
            if (entry.path("subjectId").asText().equals(client)) {
                marks.add(entry.path("reason").asText());
            }
        }
        assertThat(marks).singleElement().asString().contains(number, "notos.zip", "row 2 of clients");
    }

    private static void comesOutAsItCameIn() throws IOException {
        var answer = manager.send("GET", "imports/export", BodyPublishers.noBody(), r -> {})
                .is(200);
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(answer.response().body()))) {
            var clients = rows(book, "clients");
            var notos = clients.get("Νότος Α.Ε.");
            assertThat(notos.subList(2, 8))
                    .containsExactly("Α.Ε.", "GR 800000001", "Οδός Ερμού 1", "105 63", "Αθήνα", "GR");
            assertThat(notos.subList(9, 12)).containsExactly("Άννα Δήμου", "", "a@notos.example");
            assertThat(clients.get("North; South Ltd").get(2)).isEqualTo("Ltd");
            var site = rows(book, "sites").get("Κεντρικά");
            assertThat(site.get(0)).isEqualTo(notos.get(0));
            assertThat(site.subList(6, 10)).containsExactly("Υποστήριξη, φιλοξενία", "12", "Daytime", "yes");
        }
        var sentBack =
                Received.send(manager, "export.xlsx", answer.response().body()).is(201);
        assertThat(sentBack.json().path("clients").asInt()).isEqualTo(clients());
        assertThat(problems(sentBack.json()).values())
                .as("all of it can be read, and is there already")
                .isNotEmpty()
                .allMatch(words -> words.contains("has this already"));
    }

    /** By the name in the second column of clients and sites. */
    private static Map<String, List<String>> rows(ReadableWorkbook book, String sheet) throws IOException {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var row : book.findSheet(sheet).orElseThrow().read()) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < 21; i++) {
                cells.add(row.getCellCount() > i && row.getCell(i) != null ? row.getCellText(i) : "");
            }
            rows.put(cells.get(1), cells);
        }
        return rows;
    }

    @Test
    void looksThroughTenThousandRows() {
        var rows = new StringBuilder(CLIENTS);
        for (int i = 0; i < 9_999; i++) {
            rows.append("M").append(i).append(";Many ").append(i).append(" Ltd;;;;;;;;;;;\n");
        }
        rows.append("M1;Last;;;;;;;;;;;\n");
        var received = Received.send(manager, "many.zip", Received.zip(Map.of("clients.csv", bytes(rows.toString()))));
        assertThat(problems(received.is(201).json()).keySet()).containsExactly("clients!10001 key");
    }

    @Test
    void refusesWhatIsNoSuchFileWithoutKeepingIt() {
        var before =
                manager.get("imports?limit=200").is(200).json().path("items").size();
        for (var file : List.of(
                new byte[0], bytes("PK\u0003\u0004 broken"), Received.zip(Map.of("notes.txt", bytes("hello"))))) {
            var refused = Received.send(manager, "x.xlsx", file).is(400).json();
            assertThat(refused.path("errors").get(0).path("field").asText()).isEqualTo("file");
        }
        var bomb = Received.zip(Map.of("clients.csv", new byte[65 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(200_000);
        Received.send(manager, "bomb.zip", bomb).is(400);
        Received.send(manager, "large.zip", new byte[21 * 1024 * 1024]).is(413);
        assertThat(manager.get("imports?limit=200").is(200).json().path("items"))
                .hasSize(before);
    }

    @Test
    void isForTheManagerAloneAndReadByThoseWhoLookAfterTheBody() {
        var id = Received.file(manager, "clients.csv", CLIENTS);
        admin.get("imports/" + id).is(200);
        admin.post("imports/" + id + "/run", "").is(403);
        Received.send(admin, "x.zip", Received.zip(Map.of("clients.csv", bytes(CLIENTS))))
                .is(403);
        manager.post("imports/" + id + "/run", "{\"all\":true}").is(400);
        assertThat(manager.post("imports/" + id + "/run", "").is(409).json().toString())
                .contains("TAKEOVER");
    }
}
