package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.attesta.job.Api;
import org.attesta.job.Transcript;

/** Letters that a product writes: what causes them, where they stand in its outbox, and whether they have arrived. */
final class Letters {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    final Api nobody;
    final Api manager;
    final Api client;
    private final GreenMail mail;

    Letters(GreenMail mail, URI product) {
        this.mail = mail;
        nobody = Api.nobody(product, Transcript.none());
        manager = nobody.as("manager@cb.example");
        client = nobody.as("client@aegean.example");
    }

    static String address(String who) {
        return who + "." + UUID.randomUUID().toString().substring(0, 8) + "@people.example";
    }

    Api.Answer invite(String email, String language) {
        var draft = Api.JSON.createObjectNode().put("email", email).put("name", "Rea Makri");
        draft.put("language", language).putArray("roles").add("EVID");
        draft.put("clientId", client.get("accounts/me").text("clientId"));
        return manager.post("invitations", draft.toString()).is(201);
    }

    MimeMessage arrivedWith(String email, String subject) throws Exception {
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

    private Optional<MimeMessage> found(String email, String subject) throws Exception {
        for (var letter : mail.getReceivedMessages()) {
            var to = Arrays.toString(letter.getAllRecipients());
            if (to.contains(email) && letter.getSubject().contains(subject)) {
                return Optional.of(letter);
            }
        }
        return Optional.empty();
    }

    static String body(MimeMessage letter) throws Exception {
        return (String) letter.getContent();
    }

    JsonNode outbox(String email) {
        return manager.get("outbox?q=" + email).is(200).json().at("/items/0");
    }

    JsonNode outbox(String email, String state) {
        return awaited(email, row -> row.path("state").asText().equals(state));
    }

    JsonNode failedOnce(String email) {
        return awaited(email, row -> row.path("lastError").isTextual());
    }

    private JsonNode awaited(String email, Predicate<JsonNode> met) {
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
