package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Invented clients")
@ExtendWith(RunningAttesta.class)
class SeedIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path ONE = TARGET.resolve("it-seed-one");
    private static final Path TWO = TARGET.resolve("it-seed-two");
    private static final int CLIENTS = 200;

    /** Its lines say when they were written, which is never the same twice. */
    private static final String JOURNAL = "journal";

    @BeforeAll
    static void twoCopiesOfTheDemo() throws Exception {
        var file = TARGET.resolve("it-seed.zip");
        Files.deleteIfExists(file);
        OwnCommand.run("backup", file, "--data", RunningAttesta.data()).is(0);
        for (var copy : new Path[] {ONE, TWO}) {
            DataDirectory.deleteTree(copy);
            OwnCommand.run("restore", file, "--data", copy).is(0);
        }
    }

    private static OwnCommand seed(Path data, int clients, int seed) throws Exception {
        return OwnCommand.run("seed", "--clients", clients, "--seed", seed, "--on", "2026-11-26", "--data", data);
    }

    @Test
    void areTheSameForTheSameSeedAlsoInSeveralGoesAndOpenEverywhere() throws Exception {
        var before = Contents.ofDatabase(ONE);
        seed(ONE, CLIENTS / 2, 7).is(0);
        seed(ONE, CLIENTS, 7).is(0);
        assertThat(seed(ONE, CLIENTS, 7).is(0).said()).contains("Added 0 rows");
        assertThat(seed(TWO, CLIENTS, 7).is(0).said()).contains("rows per second");
        var one = new TreeMap<>(Contents.ofDatabase(ONE));
        var two = new TreeMap<>(Contents.ofDatabase(TWO));
        assertThat(one.remove(JOURNAL)).isNotEqualTo(before.get(JOURNAL));
        two.remove(JOURNAL);
        assertThat(one).isEqualTo(two).isNotEqualTo(before);
        assertThat(Contents.ofFiles(ONE.resolve("evidence"))).isEqualTo(Contents.ofFiles(TWO.resolve("evidence")));
        seed(TWO, 1, 8).is(0);
        assertThat(Contents.ofDatabase(TWO).get("client")).isNotEqualTo(one.get("client"));
        everythingOpens(ONE);
    }

    private static void everythingOpens(Path data) {
        try (var product = ProductProcess.startOn(data, Map.of())) {
            var nobody = Api.nobody(product.url(), Transcript.none());
            var manager = nobody.as("manager@cb.example");
            for (var type :
                    new String[] {"clients", "people", "programmes", "evidence", "certificates", "declarations"}) {
                opens(manager, type);
            }
            assertThat(opens(manager, "applications"))
                    .contains("DRAFT", "SUBMITTED", "UNDER_REVIEW", "DECLINED", "PROPOSAL_SENT", "IN_PROGRAMME");
            assertThat(opens(manager, "audits")).contains("PLANNED", "NC_FOLLOWUP", "RECOMMENDED", "CLOSED");
            assertThat(opens(manager, "findings")).contains("RESPONSE_SUBMITTED", "VERIFIED");
            assertThat(opens(manager, "certifications"))
                    .contains(
                            "IN_INITIAL",
                            "AWAITING_DECISION",
                            "ACTIVE",
                            "SUSPENDED",
                            "WITHDRAWN",
                            "EXPIRED_RESTORABLE");
            assertThat(opens(nobody.as("decision@cb.example"), "decisions")).contains("PENDING", "DECIDED");
            manager.get("due?on=2027-03-01").is(200);
            assertThat(manager.get("journal?q=generate").is(200).json().path("items"))
                    .isNotEmpty();
        }
    }

    /** Every record of the list by itself; answers the states that were seen. */
    private static TreeSet<String> opens(Api api, String type) {
        var states = new TreeSet<String>();
        var path = type + "?limit=200";
        for (var cursor = ""; cursor != null; ) {
            var page = api.get(path + cursor).is(200).json();
            for (var item : page.path("items")) {
                states.add(item.path("state").asText());
                api.get(type + "/" + item.path("id").asText()).is(200);
            }
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        }
        return states;
    }

    @Test
    void areNotAddedToClientsThatAreReal() throws Exception {
        var real = TARGET.resolve("it-seed-real");
        DataDirectory.deleteTree(real);
        OwnCommand.run("restore", TARGET.resolve("it-seed.zip"), "--data", real).is(0);
        try (var database = Contents.database(real);
                var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("update attesta.account set state = 'DISABLED' where username like '%@cb.example';"
                    + " delete from attesta.access_token; delete from attesta.account_role;"
                    + " delete from attesta.account");
        }
        var before = Contents.ofDatabase(real);
        assertThat(seed(real, 1, 1).is(1).said()).contains("--among-real-clients");
        assertThat(Contents.ofDatabase(real)).isEqualTo(before);
        assertThat(OwnCommand.run("seed", "--clients", 0, "--data", real).is(1).said())
                .contains("--clients");
        assertThat(OwnCommand.run("seed", "--data", real).is(1).said()).contains("--clients");
    }
}
