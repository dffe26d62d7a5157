package org.attesta.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Texts longer than any field takes, in the forms of every feature: nothing is cut in silence, each field says at its
 * place what is wrong, and what was typed stays there.
 */
@DisplayName("A text that is too long")
class LimitsUiIT extends BrowserTest {

    private static final String CLIENT = "client@aegean.example";
    private static final String MANAGER = "manager@cb.example";
    private static final String LEAD = "lead@cb.example";

    /** One more than the longest text that any field takes; Greek, and of characters beyond the first plane too. */
    private static final String LONG = "Ένα μακρύ κείμενο 🗂 ".repeat(500);

    private static final String FIELDS = "input[type=text]:not([readonly]):not([inputmode]):visible, textarea:visible";
    private static final String PRIMARY = "button[id$=':save'], button[id$=':send'], button[id$=':look']";

    private final List<String> faults = new ArrayList<>();
    private MainJob job;
    private String here = "";

    @BeforeEach
    void aFreshBody() {
        faults.clear();
        job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                faults.add(here + " answered " + answer.status());
            }
        });
    }

    @Test
    void isToldInTheFormsOfAnApplication() {
        var application = new ApplicationJob(job).writes();
        as(CLIENT).isRefusedAt("/application/edit?id=" + job.application, 12);
        application.submits().startsReview();
        as(MANAGER).isRefusedAt("/application/review?id=" + job.application, 2);
        isRefusedAt("/application/request-info?id=" + job.application, 1);
        application.keepsReview(application.review()).isAccepted();
        isRefusedAt("/application/propose?id=" + job.application, 2);
        application.isProposed();
        as(CLIENT).isRefusedAt("/application/sign?id=" + job.application, 1);
        assertThat(faults).isEmpty();
    }

    @Test
    void isToldInTheFormsOfTheBodyAndItsClients() {
        new ApplicationJob(job).writes();
        as(MANAGER).isRefusedAt("/client/edit?id=" + job.clientId, 8);
        isRefusedAt("/client/edit", 8);
        isRefusedAt("/client/site?client=" + job.clientId, 4);
        var person = MainJob.person(job.manager, "Markou");
        isRefusedAt("/person/edit?id=" + person, 3);
        isRefusedAt("/person/authorise?id=" + person, 1);
        as("auditor@cb.example").isRefusedAt("/declaration/declare?client=" + job.clientId, 1);
        as("admin@cb.example").isRefusedAt("/settings/edit", 6);
        assertThat(faults).isEmpty();
    }

    @Test
    void isToldInTheFormsOfAnAudit() {
        var first = job.isAppliedForAndPlanned().passesStage1().today.plusDays(27);
        var audit = new AuditJob(job, job.stage2).isDated(first, first.plusDays(2));
        as("planner@cb.example").isRefusedAt("/audit/plan?id=" + job.stage2, 3);
        audit.isProposed("3.0", "2.0");
        as(CLIENT).isRefusedAt("/audit/object?id=" + job.stage2, 1);
        audit.isAccepted().isPlanned(first, "4.0").starts(first);
        as(LEAD).isRefusedAt("/audit/meetings?id=" + job.stage2, 1);
        isRefusedAt("/evidence-request/edit?audit=" + job.stage2, 2);
        isRefusedAt("/finding/edit?audit=" + job.stage2, 2);
        isRefusedAt("/audit/terminate?id=" + job.stage2, 1);
        audit.answersTheChecklist().closesFieldwork(first.plusDays(2)).draftsReport();
        isRefusedAt("/audit/report?id=" + job.stage2, 5);
        assertThat(faults).isEmpty();
    }

    @Test
    void isToldInTheFormsOfFindingsAndDecisions() {
        job.isAppliedForAndPlanned().passesStage1().passesStage2();
        var minor = job.minor.path().replace("findings/", "");
        as(LEAD).isRefusedAt("/finding/reclassify?id=" + minor, 1);
        job.isHandedIn().isTaken();
        as("decision@cb.example").isRefusedAt("/decision/decide?id=" + job.decision, 1);
        job.isGranted();
        as(MANAGER);
        for (var form : List.of("suspend", "withdraw", "reduce", "end")) {
            isRefusedAt("/certification/" + form + "?id=" + job.certification, 1);
        }
        assertThat(faults).isEmpty();
    }

    private LimitsUiIT as(String account) {
        visitor.clearCookies();
        here = account;
        signIn(account);
        return this;
    }

    /** @param atLeast how many fields the form is known to have, lest an empty page passes */
    private void isRefusedAt(String path, int atLeast) {
        here = path;
        open(path);
        var form = page.locator("main form")
                .filter(new Locator.FilterOptions().setHas(page.locator(PRIMARY)))
                .first();
        var fields = form.locator(FIELDS).all();
        assertThat(fields).as(path).hasSizeGreaterThanOrEqualTo(atLeast);
        fields.forEach(field -> field.fill(typedInto(field)));
        form.locator("details.at-confirm summary").all().forEach(Locator::click);
        form.locator(PRIMARY).first().click();
        settle();
        for (var field : form.locator(FIELDS).all()) {
            saysSo(path, field);
        }
        picture("too-long-" + path.replaceAll("\\?.*", "").replace('/', '-'));
    }

    private static String typedInto(Locator field) {
        return LONG + field.getAttribute("id");
    }

    private void saysSo(String path, Locator field) {
        var id = field.getAttribute("id");
        if (!field.inputValue().equals(typedInto(field))) {
            faults.add(path + " lost what was typed in " + id);
        }
        var said = page.locator("[id='" + id + "-problem']");
        if (said.count() == 0 || said.innerText().isBlank()) {
            faults.add(path + " says nothing at " + id);
        }
    }
}
