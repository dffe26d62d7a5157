package org.attesta.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attesta.job.Api;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In a demo no mail goes out, so that links are answered to who asks for them. */
@DisplayName("An invitation")
@ExtendWith(RunningAttesta.class)
class InvitationsIT {

    private static People people;

    @BeforeAll
    static void somebody() {
        people = new People(RunningAttesta.url());
    }

    @Test
    void opensOneAccountOnceForTheAddressItWasSentTo() {
        var email = People.address("Once");
        var invitation =
                people.invite(people.client, People.invitation(email, "EVID")).is(201);
        var token = People.token(invitation);
        var look = people.nobody.get("public/links/" + token).is(200);
        assertThat(look.text("email")).isEqualTo(email.toLowerCase());
        assertThat(look.text("organisation")).isEqualTo("Aegean Cloud Services S.A.");
        assertThat(look.text("state")).isEqualTo("GOOD");
        people.nobody.get("public/links/" + token).is(200);

        var joined = people.join(token, People.PASSWORD).is(200);
        var me = people.nobody
                .with(email, joined.text("token"))
                .get("accounts/me")
                .is(200);
        assertThat(me.text("username")).isEqualTo(email.toLowerCase());
        assertThat(me.text("clientId")).isEqualTo(people.aegean);
        assertThat(me.json().path("roles")).hasSize(1).first().hasToString("\"EVID\"");

        assertThat(People.rule(people.join(token, People.PASSWORD).is(409))).isEqualTo("INVITATION");
        assertThat(people.nobody.get("public/links/" + token).is(200).text("state"))
                .isEqualTo("USED");
        people.nobody.as(email, People.PASSWORD);
    }

    @Test
    void opensNoAccountForAnotherAddress() {
        var token = People.token(people.invite(people.client, People.invitation(People.address("mine"), "EVID"))
                .is(201));
        var other = People.address("other");
        var join = Api.JSON.createObjectNode().put("name", "Rea Makri").put("newPassword", People.PASSWORD);
        assertThat(People.field(people.nobody
                        .post("public/links/" + token, join.put("email", other).toString())
                        .is(400)))
                .isEqualTo("email");
        people.nobody
                .post("tokens", "{\"username\":\"" + other + "\",\"password\":\"" + People.PASSWORD + "\"}")
                .is(401);
        people.join(token, People.PASSWORD).is(200);
    }

    @Test
    void refusesPasswordsThatEverybodyTriesFirstAndStaysGood() {
        var token = People.token(people.invite(people.client, People.invitation(People.address("weak"), "EVID"))
                .is(201));
        for (var password : new String[] {"", "short", "123456789012", "passwordpassword", "Rea Makri Rea Makri"}) {
            assertThat(People.field(people.join(token, password).is(400)))
                    .as(password)
                    .isEqualTo("newPassword");
        }
        people.join(token, People.PASSWORD).is(200);
    }

    @Test
    void isReplacedByTheOneThatIsSentAgainAndByANewOne() {
        var email = People.address("again");
        var first = people.invite(people.manager, into(email)).is(201);
        var second = people.manager
                .post("invitations/" + first.id() + "/resend", "{}")
                .is(200);
        people.nobody.get("public/links/" + People.token(first)).is(404);
        people.join(People.token(first), People.PASSWORD).is(404);
        var third = people.invite(people.manager, into(email)).is(201);
        people.nobody.get("public/links/" + People.token(second)).is(200);
        assertThat(People.rule(
                        people.join(People.token(second), People.PASSWORD).is(409)))
                .isEqualTo("INVITATION");
        assertThat(people.manager.get("invitations/" + first.id()).text("state"))
                .isEqualTo("WITHDRAWN");
        people.join(People.token(third), People.PASSWORD).is(200);
    }

    @Test
    void isGoodForNothingOnceWithdrawn() {
        var made = people.invite(people.client, People.invitation(People.address("back"), "CLIENT"))
                .is(201);
        people.client.post("invitations/" + made.id() + "/withdraw").is(200);
        assertThat(People.rule(people.join(People.token(made), People.PASSWORD).is(409)))
                .isEqualTo("INVITATION");
        people.client.post("invitations/" + made.id() + "/resend").is(409);
    }

    @Test
    void ofAClientIsForItsOwnOrganisationOnly() {
        var meltemi = people.manager.get("clients?q=Meltemi").is(200).json().at("/items/0/id");
        var elsewhere = People.invitation(People.address("spy"), "EVID").put("clientId", meltemi.asText());
        assertThat(People.rule(people.invite(people.client, elsewhere).is(409))).isEqualTo("INVITATION");
        var staff = People.invitation(People.address("staff"), "DM");
        assertThat(People.field(people.invite(people.client, staff).is(400))).isEqualTo("clientId");
        var applicant = People.invitation(People.address("new"), "CLIENT").put("organisation", "Shell Ltd");
        assertThat(People.rule(people.invite(people.client, applicant).is(409))).isEqualTo("INVITATION");
        people.invite(people.nobody.as("evidence@aegean.example"), People.invitation(People.address("x"), "EVID"))
                .is(403);
        var other = people.nobody.as("client@borealis.example");
        var own = people.invite(people.client, People.invitation(People.address("own"), "EVID"))
                .is(201);
        other.get("invitations/" + own.id()).is(404);
        other.post("invitations/" + own.id() + "/withdraw").is(404);
    }

    @Test
    void makesAnAdministratorOnlyByAnAdministrator() {
        var draft = People.invitation(People.address("root"), "ADM");
        assertThat(People.rule(people.invite(people.manager, draft).is(409))).isEqualTo("INVITATION");
        people.joined(people.admin, draft).get("accounts?limit=1").is(200);

        var asked = people.invite(people.admin, People.invitation(People.address("second"), "ADM"))
                .is(201);
        var again = people.manager.post("invitations/" + asked.id() + "/resend").is(409);
        assertThat(People.rule(again)).isEqualTo("INVITATION");
    }

    @Test
    void bringsAnApplicantWhoseOrganisationOpensWhenSomebodyJoins() {
        var name = "Pharos Lights " + People.address("p");
        var draft = People.invitation(People.address("pharos"), "CLIENT").put("organisation", name);
        var token = People.token(people.invite(people.manager, draft).is(201));
        assertThat(found(name)).isZero();
        var joined = people.join(token, People.PASSWORD).is(200);
        assertThat(found(name)).isEqualTo(1);
        var applicant = people.nobody.with(draft.path("email").asText(), joined.text("token"));
        assertThat(applicant.get("clients").is(200).json().path("items")).hasSize(1);
        applicant.post("applications", "{\"scope\":\"Lighthouse monitoring\"}").is(201);
    }

    private static int found(String client) {
        var q = URLEncoder.encode(client, StandardCharsets.UTF_8);
        return people.manager.get("clients?q=" + q).is(200).json().path("items").size();
    }

    @Test
    void isRefusedWhereTheAddressHasAnAccount() {
        var known = People.invitation("evidence@aegean.example", "EVID").put("clientId", people.aegean);
        assertThat(People.rule(people.invite(people.manager, known).is(409))).isEqualTo("INVITATION");
        // a client is not told who else has an account: the link is made, and joining is refused
        var link = people.invite(people.client, People.invitation("lead@cb.example", "EVID"))
                .is(201);
        assertThat(People.rule(people.join(People.token(link), People.PASSWORD).is(409)))
                .isEqualTo("INVITATION");
        people.nobody.as("lead@cb.example");
    }

    @Test
    void saysAtTheFieldWhatCannotBe() {
        for (var email : new String[] {"", "nobody", "a@b@c", "two@x.example, three@x.example"}) {
            assertThat(People.field(people.invite(people.client, People.invitation(email, "EVID"))
                            .is(400)))
                    .isEqualTo("email");
        }
        var address = People.address("field");
        assertThat(People.field(
                        people.invite(people.client, People.invitation(address)).is(400)))
                .isEqualTo("roles");
        assertThat(People.field(people.invite(people.admin, People.invitation(address, "CLIENT", "DM"))
                        .is(400)))
                .isEqualTo("roles");
        assertThat(People.field(people.invite(people.admin, People.invitation(address, "SYS"))
                        .is(400)))
                .isEqualTo("roles");
    }

    @Test
    void leavesItsStepsInTheJournalAndItsLinkNowhere() {
        var email = People.address("trail");
        var made =
                people.invite(people.client, People.invitation(email, "EVID")).is(201);
        var token = People.token(made);
        people.join(token, People.PASSWORD).is(200);
        people.join(token, People.PASSWORD).is(409);
        var journal = people.manager
                .get("journal?limit=50&q=" + made.text("number"))
                .is(200)
                .json()
                .toString();
        assertThat(journal)
                .contains("invitation.invite", "invitation.use", "REFUSED", "client@aegean.example")
                .doesNotContain(token);
        assertThat(people.admin.get("invitations/" + made.id()).is(200).json().toString())
                .doesNotContain(token);
    }

    @Test
    void isNotKeptInClearForWhoRepeatsTheRequest() {
        var key = People.address("twice");
        var draft = People.invitation(key, "EVID").toString();
        var first = people.client.call("POST", "invitations", draft, r -> r.header("Idempotency-Key", key));
        var again = people.client.call("POST", "invitations", draft, r -> r.header("Idempotency-Key", key));
        assertThat(first.is(201).text("link")).contains("/invitation/");
        assertThat(again.is(201).id()).isEqualTo(first.id());
        assertThat(again.json().path("link").isNull()).isTrue();
    }

    private static ObjectNode into(String email) {
        return People.invitation(email, "EVID").put("clientId", people.aegean);
    }
}
