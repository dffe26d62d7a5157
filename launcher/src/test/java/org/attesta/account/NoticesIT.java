package org.attesta.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A notice")
@ExtendWith(RunningAttesta.class)
class NoticesIT {

    private static final String SECRET = "Who runs the night shift in Bergen?";

    private static People people;
    private static Api borealis;
    private static String application;

    @BeforeEach
    void fromTheBeginning() {
        people = new People(RunningAttesta.url());
        people.admin.post("demo/reset").is(200);
        borealis = people.nobody.as("client@borealis.example");
        application = "applications/"
                + people.manager
                        .get("applications?state=UNDER_REVIEW")
                        .json()
                        .at("/items/0/id")
                        .asText();
    }

    @AfterAll
    static void asBefore() {
        people.admin.post("demo/reset").is(200);
    }

    @Test
    void tellsTheOneWhomAStepConcernsAndNobodyElse() {
        people.manager
                .post(application + "/request-info", "{\"gaps\":[\"" + SECRET + "\"]}")
                .is(200);
        var told = notices(borealis).get(0);
        assertThat(told.path("kind").asText()).isEqualTo("APPLICATION_INFO_REQUESTED");
        assertThat("applications/" + told.path("recordId").asText()).isEqualTo(application);
        assertThat(told.path("readAt").isNull()).isTrue();
        assertThat(notices(people.manager)).isEmpty();
        assertThat(notices(people.client)).isEmpty();
        assertThat(people.manager.get("outbox?limit=200").is(200).json().toString())
                .contains("client@borealis.example")
                .doesNotContain("night shift");
    }

    @Test
    void isMarkedAsReadByItsReceiverOnly() {
        people.manager
                .post(application + "/request-info", "{\"gaps\":[\"Shifts\"]}")
                .is(200);
        var id = notices(borealis).get(0).path("id").asText();
        people.client.post("notices/read", "{\"ids\":[\"" + id + "\"]}").is(200);
        assertThat(notices(borealis).get(0).path("readAt").isNull()).isTrue();
        borealis.post("notices/read", "{\"ids\":[\"" + id + "\"]}").is(200);
        assertThat(notices(borealis).get(0).path("readAt").isTextual()).isTrue();
    }

    @Test
    void isNotWrittenWhereTheStepIsRefused() {
        people.manager.post(application + "/decline", "{\"reason\":\"\"}").is(409);
        assertThat(notices(borealis)).isEmpty();
    }

    @Test
    void saysOnceThatSomethingIsDueAndOnceThatItIsOverdue() {
        var review = StreamSupport.stream(
                        people.manager.get("due").is(200).json().path("items").spliterator(), false)
                .filter(i -> i.path("kind").asText().equals("REVIEW"))
                // the last one: another may be due on the very day on which the demo begins, whose duties are done
                .max(Comparator.comparing(i -> i.path("due").asText()))
                .orElseThrow();
        var due = LocalDate.parse(review.path("due").asText());
        at(due);
        at(due.plusDays(1));
        at(due.plusDays(2));
        var told = notices(people.manager).stream()
                .filter(n -> n.path("subject")
                        .asText()
                        .contains(review.path("number").asText()))
                .filter(n -> n.path("kind").asText().endsWith("DUE"))
                .toList();
        assertThat(told).extracting(n -> n.path("kind").asText()).containsExactlyInAnyOrder("DUE", "OVERDUE");
        assertThat(told).anySatisfy(n -> assertThat(n.path("subject").asText()).endsWith("overdue since " + due));
    }

    @Test
    void isNotSentWhereNoMailIsConfigured() {
        people.invite(people.client, People.invitation(People.address("kept"), "EVID"))
                .is(201);
        var kept = people.manager.get("outbox?limit=1").is(200).json().at("/items/0");
        assertThat(kept.path("state").asText()).isEqualTo("KEPT");
        var refused = people.manager
                .post("outbox/" + kept.path("id").asText() + "/resend")
                .is(409);
        assertThat(People.rule(refused)).isEqualTo("NOTICE");
        people.nobody.as("decision@cb.example").get("outbox").is(403);
    }

    private static void at(LocalDate day) {
        people.admin
                .call("PUT", "demo/clock", "{\"date\":\"" + day + "\"}", r -> {})
                .is(200);
    }

    private static List<JsonNode> notices(Api who) {
        return StreamSupport.stream(
                        who.get("notices").is(200).json().path("items").spliterator(), false)
                .toList();
    }
}
