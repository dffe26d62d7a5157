package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attesta.job.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With a mail server, as most bodies will have: a real one, behind a door that has its moods. */
@DisplayName("A letter")
class MailIT {

    private static final Path DATA = Path.of("target/it-mail").toAbsolutePath();
    private static final String PASSWORD = "n0t/to+be read";
    private static final Pattern LINK = Pattern.compile("http://\\S+/(?:invitation|reset)/(\\S+)");

    private static GreenMail mail;
    private static MailDoor door;
    private static ProductProcess product;
    private static Letters letters;
    private static Api nobody;
    private static Api manager;
    private static Api client;

    @BeforeAll
    static void aProductWithAMailServer() throws Exception {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.setUser("attesta@cb.example", "attesta", PASSWORD);
        mail.start();
        door = new MailDoor(mail.getSmtp().getPort());
        var url = "smtp://attesta:n0t%2Fto+be%20read@127.0.0.1:" + door.port();
        product = ProductProcess.start(
                DATA, Map.of("ATTESTA_SMTP_URL", url, "ATTESTA_SMTP_FROM", "certification@cb.example"));
        signIn();
    }

    private static void signIn() {
        letters = new Letters(mail, product.url());
        nobody = letters.nobody;
        manager = letters.manager;
        client = letters.client;
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
        door.close();
        mail.stop();
    }

    @BeforeEach
    void open() {
        door.is(MailDoor.Mood.OPEN);
    }

    @Test
    void ofAnInvitationCarriesALinkThatNobodyElseSeesAndThatWorks() throws Exception {
        var email = Letters.address("eleni");
        var made = letters.invite(email, "el");
        assertThat(made.json().path("link").isNull()).isTrue();
        var letter = letters.arrivedWith(email, "");
        assertThat(letter.getSubject()).isEqualTo("Έχετε προσκληθεί");
        assertThat(letter.getFrom()[0]).hasToString("certification@cb.example");
        assertThat(letter.getReplyTo()[0]).hasToString("manager@cb.example");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var row = letters.outbox(email, "SENT");
        assertThat(letter.getMessageID()).isEqualTo("<" + row.path("id").asText() + "@localhost>");
        var token = token(letter);
        assertThat(manager.get("outbox/" + row.path("id").asText())
                        .is(200)
                        .json()
                        .toString())
                .doesNotContain(token);
        nobody.post("public/links/" + token, "{\"name\":\"Ελένη\",\"newPassword\":\"τρεις χήνες στο λιμάνι\"}")
                .is(200);
        assertThat(nobody.as(email, "τρεις χήνες στο λιμάνι").get("accounts/me").text("language"))
                .isEqualTo("el");
    }

    @Test
    void ofALostPasswordGoesToItsHolder() throws Exception {
        var email = joined("lost");
        nobody.post("public/lost-passwords", "{\"email\":\"" + email + "\"}").is(200);
        var letter = letters.arrivedWith(email, "A link to another password");
        nobody.post("public/links/" + token(letter), "{\"newPassword\":\"a heron waits beside the ferry\"}")
                .is(200);
        nobody.as(email, "a heron waits beside the ferry");
    }

    @Test
    void tellsNumberAndKindOfAStepAndNothingOfItsWords() throws Exception {
        var waiting =
                manager.get("applications?state=UNDER_REVIEW").is(200).json().at("/items/0");
        var secret = "Who runs the night shift in Bergen?";
        manager.post("applications/" + waiting.path("id").asText() + "/request-info", "{\"gaps\":[\"" + secret + "\"]}")
                .is(200);
        var letter = letters.arrivedWith(
                "client@borealis.example", waiting.path("number").asText());
        assertThat(Letters.body(letter))
                .contains("Dear Ingrid Halvorsen,", product.url() + "/application/show?id=")
                .contains("Hellenic Service Certification S.A.")
                .doesNotContain(secret, "Bergen");
        var own = nobody.as("client@borealis.example")
                .get("notices")
                .is(200)
                .json()
                .at("/items/0");
        assertThat(own.path("kind").asText()).isEqualTo("APPLICATION_INFO_REQUESTED");
        assertThat(own.path("readAt").isNull()).isTrue();
    }

    /** Made old in the database: the system clock, and not the business date, decides about links. */
    @Test
    void withAnInvitationThatIsOpenedTooLateOpensNothingUntilItIsSentAgain() throws Exception {
        var email = Letters.address("late");
        var id = letters.invite(email, "en").id();
        var late = token(letters.arrivedWith(email, ""));
        makeOld(email);
        assertThat(nobody.get("public/links/" + late).is(200).text("state")).isEqualTo("EXPIRED");
        var join = "{\"name\":\"Rea\",\"newPassword\":\"three geese over the harbour\"}";
        assertThat(nobody.post("public/links/" + late, join).is(409).json().toString())
                .contains("INVITATION");
        mail.purgeEmailFromAllMailboxes();
        manager.post("invitations/" + id + "/resend").is(200);
        var fresh = token(letters.arrivedWith(email, ""));
        nobody.post("public/links/" + late, join).is(404);
        nobody.post("public/links/" + fresh, join).is(200);
    }

    private static void makeOld(String email) throws SQLException {
        try (var database = Contents.database(DATA);
                var connection = database.connect();
                var statement = connection.prepareStatement(
                        "update attesta.invitation set expires_at = now() where email = ?")) {
            statement.setString(1, email);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void toAnAddressThatIsRefusedIsGivenUpAndHoldsNoOther() throws Exception {
        var refused = Letters.address("x." + MailDoor.REFUSED);
        var next = Letters.address("next");
        letters.invite(refused, "en");
        letters.invite(next, "en");
        letters.arrivedWith(next, "");
        var row = letters.outbox(refused, "FAILED");
        assertThat(row.path("lastError").asText()).contains("550").doesNotContain(PASSWORD);
        assertThat(row.path("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void waitsWhileTheServerIsAwayAndIsSentWhenItIsBack() throws Exception {
        for (var bad : List.of(MailDoor.Mood.SHUT, MailDoor.Mood.SILENT)) {
            door.is(bad);
            var email = Letters.address("patient");
            letters.invite(email, "en");
            var row = letters.failedOnce(email);
            assertThat(row.path("state").asText()).isEqualTo("WAITING");
            assertThat(row.path("lastError").asText()).isNotBlank().doesNotContain(PASSWORD);
            client.get("accounts/me").is(200);
            door.is(MailDoor.Mood.OPEN);
            manager.post("outbox/" + row.path("id").asText() + "/resend").is(200);
            token(letters.arrivedWith(email, ""));
            letters.outbox(email, "SENT");
        }
        assertThat(Files.readString(DATA.resolve("logs/server.log")))
                .contains("no mail can be sent")
                .doesNotContain(PASSWORD, "n0t%2Fto");
    }

    @Test
    void isNotLostWhenAttestaIsKilled() throws Exception {
        door.is(MailDoor.Mood.SHUT);
        var email = Letters.address("killed");
        letters.invite(email, "en");
        var id = letters.failedOnce(email).path("id").asText();
        product = product.killedAndStarted();
        signIn();
        door.is(MailDoor.Mood.OPEN);
        manager.post("outbox/" + id + "/resend").is(200);
        var letter = letters.arrivedWith(email, "");
        assertThat(letter.getMessageID()).startsWith("<" + id + "@");
        var token = token(letter);
        nobody.get("public/links/" + token).is(200);
    }

    private static String joined(String who) throws Exception {
        var email = Letters.address(who);
        letters.invite(email, "en");
        nobody.post(
                        "public/links/" + token(letters.arrivedWith(email, "")),
                        "{\"name\":\"Rea Makri\",\"newPassword\":\"three geese over the harbour\"}")
                .is(200);
        return email;
    }

    private static String token(MimeMessage letter) throws Exception {
        var link = LINK.matcher(Letters.body(letter));
        assertThat(link.find()).as(Letters.body(letter)).isTrue();
        return link.group(1);
    }
}
