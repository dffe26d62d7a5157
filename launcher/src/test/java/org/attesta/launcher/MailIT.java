package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
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
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern LINK = Pattern.compile("http://\\S+/(?:invitation|reset)/(\\S+)");

    private static GreenMail mail;
    private static MailDoor door;
    private static ProductProcess product;
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
        nobody = Api.nobody(product.url(), Transcript.none());
        manager = nobody.as("manager@cb.example");
        client = nobody.as("client@aegean.example");
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
        var email = address("eleni");
        var made = invite(email, "el");
        assertThat(made.json().path("link").isNull()).isTrue();
        var letter = arrivedWith(email, "");
        assertThat(letter.getSubject()).isEqualTo("Έχετε προσκληθεί");
        assertThat(letter.getFrom()[0]).hasToString("certification@cb.example");
        assertThat(letter.getReplyTo()[0]).hasToString("manager@cb.example");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var row = outbox(email, "SENT");
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
        var letter = arrivedWith(email, "A link to another password");
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
        var letter =
                arrivedWith("client@borealis.example", waiting.path("number").asText());
        assertThat(body(letter))
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

    @Test
    void toAnAddressThatIsRefusedIsGivenUpAndHoldsNoOther() throws Exception {
        var refused = address("x." + MailDoor.REFUSED);
        var next = address("next");
        invite(refused, "en");
        invite(next, "en");
        arrivedWith(next, "");
        var row = outbox(refused, "FAILED");
        assertThat(row.path("lastError").asText()).contains("550").doesNotContain(PASSWORD);
        assertThat(row.path("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void waitsWhileTheServerIsAwayAndIsSentWhenItIsBack() throws Exception {
        for (var bad : List.of(MailDoor.Mood.SHUT, MailDoor.Mood.SILENT)) {
            door.is(bad);
            var email = address("patient");
            invite(email, "en");
            var row = failedOnce(email);
            assertThat(row.path("state").asText()).isEqualTo("WAITING");
            assertThat(row.path("lastError").asText()).isNotBlank().doesNotContain(PASSWORD);
            client.get("accounts/me").is(200);
            door.is(MailDoor.Mood.OPEN);
            manager.post("outbox/" + row.path("id").asText() + "/resend").is(200);
            token(arrivedWith(email, ""));
            outbox(email, "SENT");
        }
        assertThat(Files.readString(DATA.resolve("logs/server.log")))
                .contains("no mail can be sent")
                .doesNotContain(PASSWORD, "n0t%2Fto");
    }

    @Test
    void isNotLostWhenAttestaIsKilled() throws Exception {
        door.is(MailDoor.Mood.SHUT);
        var email = address("killed");
        invite(email, "en");
        var id = failedOnce(email).path("id").asText();
        product = product.killedAndStarted();
        nobody = Api.nobody(product.url(), Transcript.none());
        manager = nobody.as("manager@cb.example");
        client = nobody.as("client@aegean.example");
        door.is(MailDoor.Mood.OPEN);
        manager.post("outbox/" + id + "/resend").is(200);
        var letter = arrivedWith(email, "");
        assertThat(letter.getMessageID()).startsWith("<" + id + "@");
        var token = token(letter);
        nobody.get("public/links/" + token).is(200);
    }

    private static String address(String who) {
        return who + "." + UUID.randomUUID().toString().substring(0, 8) + "@people.example";
    }

    private static Api.Answer invite(String email, String language) {
        var draft = Api.JSON.createObjectNode().put("email", email).put("name", "Rea Makri");
        draft.put("language", language).putArray("roles").add("EVID");
        draft.put("clientId", client.get("accounts/me").text("clientId"));
        return manager.post("invitations", draft.toString()).is(201);
    }

    private static String joined(String who) throws Exception {
        var email = address(who);
        invite(email, "en");
        nobody.post(
                        "public/links/" + token(arrivedWith(email, "")),
                        "{\"name\":\"Rea Makri\",\"newPassword\":\"three geese over the harbour\"}")
                .is(200);
        return email;
    }

    private static MimeMessage arrivedWith(String email, String subject) throws Exception {
        var limit = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < limit) {
            var letter = found(email, subject);
            if (letter.isPresent()) {
                return letter.get();
            }
            Waiting.moment();
        }
        throw new AssertionError("no letter for " + email + " in " + outbox(email));
    }

    private static Optional<MimeMessage> found(String email, String subject) throws Exception {
        for (var letter : mail.getReceivedMessages()) {
            var to = Arrays.toString(letter.getAllRecipients());
            if (to.contains(email) && letter.getSubject().contains(subject)) {
                return Optional.of(letter);
            }
        }
        return Optional.empty();
    }

    private static String token(MimeMessage letter) throws Exception {
        var link = LINK.matcher(body(letter));
        assertThat(link.find()).as(body(letter)).isTrue();
        return link.group(1);
    }

    private static String body(MimeMessage letter) throws Exception {
        return (String) letter.getContent();
    }

    private static JsonNode outbox(String email) {
        return manager.get("outbox?q=" + email).is(200).json().at("/items/0");
    }

    private static JsonNode outbox(String email, String state) {
        return awaited(email, row -> row.path("state").asText().equals(state));
    }

    private static JsonNode failedOnce(String email) {
        return awaited(email, row -> row.path("lastError").isTextual());
    }

    private static JsonNode awaited(String email, Predicate<JsonNode> met) {
        var limit = System.nanoTime() + PATIENCE.toNanos();
        var row = outbox(email);
        while (!met.test(row) && System.nanoTime() < limit) {
            Waiting.moment();
            row = outbox(email);
        }
        assertThat(met.test(row)).as("the letter to %s: %s", email, row).isTrue();
        return row;
    }
}
