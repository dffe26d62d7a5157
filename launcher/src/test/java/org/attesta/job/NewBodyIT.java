package org.attesta.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the README promises of {@code ./attesta run --no-demo}, done by people who have read nothing else. */
@DisplayName("A new certification body")
class NewBodyIT extends BrowserTest {

    private static final Pattern ONE_TIME = Pattern.compile("as admin with the one-time password (\\S+)");
    private static final Pattern LINK = Pattern.compile("http://\\S+/invitation/\\S+");
    private static final String ADMIN = "the olive press opens at dawn";
    private static final String MANAGER = "nine boats came home that night";
    private static final String PLANNER = "two ferries cross at the cape";
    private static final String CLIENT = "a lighthouse needs no timetable";

    private ProductProcess product;
    private Pages pages;

    @BeforeAll
    void anEmptyOne() {
        product = ProductProcess.start(Path.of("target/it-new-body"), Map.of(), "--no-demo");
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Override
    protected URI root() {
        return product.url();
    }

    @BeforeEach
    void firstVisitor() {
        pages = new Pages(page, this::inspect, SCREENS.resolve("new-body"));
    }

    private void inspect() {
        requireAccessible();
        requireNoSidewaysScroll();
    }

    @Test
    void isSetUpInvitesAClientAndReviewsItsApplication() {
        administratorComesIn();
        describesTheBody();
        var manager = invites("manager@body.example", "Certification manager");
        var planner = invites("planner@body.example", "Planner");
        pages.signOut();
        join(manager, "Maria Konstantinou", MANAGER);
        addsToThePeople("Maria Konstantinou");
        addsToThePeople("Petros Vasileiou");
        var applicant = invitesAnApplicant();
        pages.signOut();
        administratorSaysWhoTheManagerIs();
        join(planner, "Petros Vasileiou", PLANNER);
        authorisesTheManager();
        join(applicant, "Rea Makri", CLIENT);
        clientDescribesItself();
        ClientByPages.at(pages).applies();
        pages.signOut();
        managerBeginsTheReview();
    }

    private void administratorComesIn() {
        var said = ONE_TIME.matcher(product.said());
        assertThat(said.find()).as(product.said()).isTrue();
        assertThat(product.said()).doesNotContain("attesta-demo");
        pages.open("/");
        pages.fill("User name", "admin").fill("Password", said.group(1)).send("Sign in");
        pages.says("Choose your password");
        assertThat(page.request().get("/settings/show").url()).contains("/login");
        pages.fill("New password", ADMIN).fill("The same once more", ADMIN).send("Keep this password");
        pages.says("A new body begins with its profile");
        assertThat(page.locator("details.at-user").boundingBox().x)
                .as("at the right, also where no business date stands")
                .isGreaterThan(page.viewportSize().width / 2.0);
    }

    private void describesTheBody() {
        pages.follow("Settings");
        pages.follow("Change settings");
        pages.fill("Name", "Pelagos Certification")
                .fill("Place of signature", "Piraeus")
                .fill("Address", "2 Akti Miaouli\n185 35 Piraeus\nGreece")
                .fill("Reason", "Our profile");
        pages.send("Save as a new version");
        pages.says("Pelagos Certification");
    }

    private String invites(String address, String role) {
        pages.follow("Accounts");
        pages.follow("Invite staff");
        pages.fill("E-mail address", address).tick(role).send("Invite");
        return link();
    }

    private String invitesAnApplicant() {
        pages.open("/home").follow("Invite an applicant");
        pages.fill("Organisation", "Pharos Lights")
                .fill("E-mail address", "rea@pharos.example")
                .send("Invite");
        return link();
    }

    /** No mail is configured: the link is handed over by who sees it now. */
    private String link() {
        var link = LINK.matcher(page.locator(".at-notices").innerText());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void addsToThePeople(String name) {
        pages.follow("People");
        pages.follow("Add a person");
        pages.fill("Name", name).fill("Languages", "Greek").press("Save");
        pages.says("Two lower-case letters for each language");
        pages.fill("Languages", "el, en").send("Save");
    }

    private void administratorSaysWhoTheManagerIs() {
        pages.signIn("admin", ADMIN);
        pages.follow("Accounts");
        pages.follow("manager@body.example");
        pages.follow("Change");
        pages.chooseOne("Person of the body", "Maria Konstantinou").send("Save the account");
        pages.signOut();
    }

    private void authorisesTheManager() {
        pages.follow("People");
        pages.follow("Maria Konstantinou");
        pages.follow("Authorise");
        pages.choose("Function", "APPLICATION_REVIEW")
                .fill("Evidence", "Certificates and an interview, file 7")
                .chooseOne("Evaluator", "Petros Vasileiou")
                .send("Authorise");
        pages.says("The authorisation was recorded.");
        pages.signOut();
    }

    private void managerBeginsTheReview() {
        pages.signIn("manager@body.example", MANAGER);
        pages.says("Notices").says("an application is to be reviewed");
        pages.says("Pharos Lights");
        pages.follow("Declarations");
        pages.follow("Declare about Pharos Lights");
        pages.choose("Anything that may be a conflict of interest?", "false").send("Declare");
        pages.takesUp("Applications").acts("Start the review").told("The review has begun");
    }

    private void join(String link, String name, String password) {
        pages.open(link.substring(product.url().toString().length()));
        pages.says("Pelagos Certification");
        pages.fill("Your name", name)
                .fill("New password", password)
                .fill("The same once more", password)
                .send("Join");
        pages.says("My turn");
    }

    private void clientDescribesItself() {
        pages.follow("Clients");
        pages.followTo("C-0001");
        pages.follow("Change the data");
        pages.fill("Street and number", "4 Akti Kondyli")
                .fill("City", "Piraeus")
                .choose("Country", "GR")
                .send("Save");
        pages.follow("Add a site");
        pages.fill("Name of the site", "Piraeus")
                .fill("Street and number", "4 Akti Kondyli")
                .fill("City", "Piraeus")
                .choose("Country", "GR")
                .fill("Activities", "Monitoring of lighthouses")
                .fill("Persons in scope", 120)
                .send("Save");
    }
}
