package org.attesta.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.attesta.job.Api;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An account")
@ExtendWith(RunningAttesta.class)
class AccountsIT {

    private static final String OTHER = "a heron waits beside the ferry";

    private static People people;

    @BeforeAll
    static void somebody() {
        people = new People(RunningAttesta.url());
    }

    @AfterAll
    static void asBefore() {
        allowRegistration(false);
    }

    private static Api fresh(String who, String... roles) {
        return people.joined(people.admin, People.invitation(People.address(who), roles));
    }

    private static Api contributor(String who) {
        return people.joined(people.client, People.invitation(People.address(who), "EVID"));
    }

    private static String idOf(Api who) {
        return who.get("accounts/me").is(200).id();
    }

    @Test
    void endsAtOnceWhereverItIsSignedInWhenItIsDisabled() {
        var who = contributor("off");
        var me = who.get("accounts/me").is(200);
        var again = people.nobody.as(me.text("username"), People.PASSWORD);
        people.client.post("accounts/" + me.id() + "/disable").is(200);
        who.get("accounts/me").is(401);
        again.get("accounts/me").is(401);
        signIn(me.text("username"), People.PASSWORD).is(401);
        people.client.post("accounts/" + me.id() + "/enable").is(200);
        who.get("accounts/me").is(401);
        people.nobody.as(me.text("username"), People.PASSWORD);
    }

    @Test
    void losesItsTokensWhenItsRolesChangeAndGetsTheNewOnes() {
        var who = fresh("planner", "PLAN");
        who.get("programmes").is(200);
        var id = idOf(who);
        people.admin.change("accounts/" + id, a -> a.putArray("roles").add("IMPC"));
        who.get("programmes").is(401);
        var name = people.admin.get("accounts/" + id).text("username");
        people.nobody.as(name, People.PASSWORD).get("programmes").is(403);
    }

    @Test
    void keepsItsTokensWhenOnlyItsNameChanges() {
        var who = fresh("name", "PLAN");
        people.admin.change("accounts/" + idOf(who), a -> a.put("name", "Rea Makri-Sotiriou"));
        assertThat(who.get("accounts/me").is(200).text("name")).isEqualTo("Rea Makri-Sotiriou");
    }

    @Test
    void isSignedOutEverywhere() {
        var who = fresh("everywhere", "PLAN");
        people.admin.post("accounts/" + idOf(who) + "/sign-out").is(200);
        who.get("accounts/me").is(401);
    }

    @Test
    void isNotTakenAwayByItsHolderNorFromTheLastAdministrator() {
        var id = idOf(people.admin);
        assertThat(People.rule(people.admin.post("accounts/" + id + "/disable").is(409)))
                .isEqualTo("ACCOUNT");
        var self = people.admin.get("accounts/" + id).is(200);
        var body = ((ObjectNode) self.json());
        body.putArray("roles").add("CM");
        assertThat(People.rule(people.admin
                        .put("accounts/" + id, self.json().path("version").asLong(), body.toString())
                        .is(409)))
                .isEqualTo("ACCOUNT");
    }

    @Test
    void isLookedAfterByTheRightPeopleOnly() {
        var id = idOf(contributor("care"));
        people.nobody.as("client@borealis.example").get("accounts/" + id).is(404);
        people.nobody
                .as("client@borealis.example")
                .post("accounts/" + id + "/disable")
                .is(404);
        people.manager.get("accounts/" + id).is(200);
        people.manager.post("accounts/" + id + "/disable").is(403);
        people.nobody.as("lead@cb.example").get("accounts").is(403);
        assertThat(people.client.get("accounts?limit=200").is(200).json().path("items"))
                .allSatisfy(a -> assertThat(a.path("clientId").asText()).isEqualTo(people.aegean));
        var staff = idOf(people.manager);
        people.client.get("accounts/" + staff).is(404);
    }

    @Test
    void hasItsOwnLanguageAndPassword() {
        var who = fresh("own", "PLAN");
        who.change("accounts/me", a -> a.put("language", "el"));
        assertThat(who.get("accounts/me").text("language")).isEqualTo("el");
        assertThat(People.field(change(who, "not this one at all", OTHER).is(400)))
                .isEqualTo("password");
        assertThat(People.field(change(who, People.PASSWORD, "elevenchars").is(400)))
                .isEqualTo("newPassword");
        assertThat(People.field(change(who, People.PASSWORD, People.PASSWORD).is(400)))
                .isEqualTo("newPassword");
        var changed = change(who, People.PASSWORD, OTHER).is(200);
        who.get("accounts/me").is(401);
        var now = people.nobody.with("own", changed.text("token"));
        var name = now.get("accounts/me").is(200).text("username");
        signIn(name, People.PASSWORD).is(401);
        signIn(name, OTHER).is(200);
    }

    @Test
    void getsAnotherPasswordByALinkThatItsHolderUsesOnce() {
        var who = contributor("lost");
        var name = who.get("accounts/me").text("username");
        assertThat(lost(name).is(200).json()).hasToString("{\"email\":\"" + name + "\"}");
        var invitation = awaited(name);
        people.manager.get("invitations/" + invitation).is(404);
        var link = people.admin.post("invitations/" + invitation + "/resend").is(200);
        assertThat(link.text("link")).contains("/reset/");
        people.join(People.token(link), OTHER).is(200);
        who.get("accounts/me").is(401);
        signIn(name, People.PASSWORD).is(401);
        signIn(name, OTHER).is(200);
        assertThat(People.rule(people.join(People.token(link), OTHER + " again").is(409)))
                .isEqualTo("INVITATION");
    }

    @Test
    void isNotGivenAwayByTheAnswerToWhoLostAPassword() {
        var known = lost("evidence@aegean.example");
        var unknown = lost(People.address("nobody"));
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.json().size()).isEqualTo(unknown.json().size());
        assertThat(People.field(lost("no address").is(400))).isEqualTo("email");
    }

    @Test
    void isOpenedByAnOrganisationItselfOnlyWhereTheBodyAllowsIt() {
        var email = People.address("self");
        allowRegistration(false);
        register(email).is(404);
        allowRegistration(true);
        var fresh = register(email).is(200);
        var known = register("client@borealis.example").is(200);
        assertThat(fresh.json().size()).isEqualTo(known.json().size());
        var link =
                people.manager.post("invitations/" + awaited(email) + "/resend").is(200);
        assertThat(link.text("kind")).isEqualTo("REGISTRATION");
        signIn(email, People.PASSWORD).is(401);
        var joined = people.join(People.token(link), People.PASSWORD).is(200);
        var client = people.nobody.with(email, joined.text("token"));
        assertThat(client.get("clients").json().at("/items/0/name").asText()).isEqualTo("Kymata Hosting");
        assertThat(client.get("accounts/me").text("name")).isEqualTo("Rea Makri");
    }

    @Test
    void endsTheSessionOfABrowserToo() throws Exception {
        var browser = new PlainBrowser();
        var who = contributor("browser");
        var me = who.get("accounts/me").is(200);
        browser.signIn(me.text("username"), People.PASSWORD);
        assertThat(browser.get("/home")).isEqualTo(200);
        people.client.post("accounts/" + me.id() + "/sign-out").is(200);
        assertThat(browser.get("/home")).isEqualTo(302);
    }

    /** The link that was asked for in the background, found by its address. */
    private static String awaited(String email) {
        var limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < limit) {
            var items = people.admin
                    .get("invitations?state=OPEN&q=" + email)
                    .is(200)
                    .json()
                    .path("items");
            if (!items.isEmpty()) {
                return items.get(0).path("id").asText();
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError("no link for " + email);
    }

    private static void allowRegistration(boolean allowed) {
        people.admin.change("settings", s -> {
            s.put("reason", "To try it");
            ((ObjectNode) s.path("settings")).put("selfRegistration", allowed);
        });
    }

    private static Api.Answer register(String email) {
        var register = Api.JSON.createObjectNode().put("organisation", "Kymata Hosting");
        register.put("name", "Rea Makri").put("email", email);
        return people.nobody.post("public/registrations", register.toString());
    }

    private static Api.Answer lost(String email) {
        return people.nobody.post(
                "public/lost-passwords",
                Api.JSON.createObjectNode().put("email", email).toString());
    }

    private static Api.Answer change(Api who, String password, String newPassword) {
        var change = Api.JSON.createObjectNode().put("password", password).put("newPassword", newPassword);
        return who.post("accounts/me/password", change.toString());
    }

    private static Api.Answer signIn(String username, String password) {
        var credentials = Api.JSON.createObjectNode().put("username", username).put("password", password);
        return people.nobody.post("tokens", credentials.toString());
    }
}
