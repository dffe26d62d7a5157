package org.attesta.demo;

import static org.attesta.demo.DemoScene.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attesta.application.ApplicationService;
import org.attesta.application.RequestInfo;
import org.attesta.audit.RecommendationKind;
import org.attesta.audit.Stage1Result;
import org.attesta.certification.SuspensionGround;

/** How far each client has come when the demo begins, and since when: together they show every stage of a file. */
@ApplicationScoped
class DemoStories {

    /** Days from the application to Stage 1, and from there to Stage 2. */
    private static final int TO_STAGE1 = 45;

    private static final int TO_STAGE2 = 42;

    private static final String RECOMMENDED =
            "The system conforms and is effective; the nonconformities are resolved and verified.";

    @Inject
    DemoRoad road;

    @Inject
    DemoAudits audits;

    @Inject
    DemoFindings findings;

    @Inject
    DemoDecisions decisions;

    @Inject
    DemoSurveillance surveillance;

    @Inject
    ApplicationService applications;

    @Inject
    DemoScene scene;

    /** Puts all that happened until now into the calendar. */
    void tell(DemoCalendar calendar) {
        Map<String, DemoFile> files = DemoParty.all().stream()
                .map(p -> new DemoFile(p, calendar))
                .collect(Collectors.toMap(f -> f.party.key(), Function.identity()));
        isOverdue(files.get("thermaikos"));
        isWithdrawn(files.get("emporeia"));
        isSurveyed(files.get("pelasgia"));
        isSuspended(files.get("ithaki"));
        isCertified(files.get("meltemi"), 215);
        gaveUp(files.get("delos"));
        awaitsDecision(files.get("halkyon"));
        answersFindings(files.get("epione"));
        isReadyForStage2(files.get("rhenania"));
        isDeclined(files.get("kastri"));
        hasTeam(files.get("pontos"));
        hasOffer(files.get("sporades"));
        isAsked(files.get("ostrava"));
        hasApplied(files.get("lusitania"));
    }

    private static void books(DemoFile file, LocalDate came) {
        file.books(came.plusDays(TO_STAGE1), TO_STAGE2);
    }

    /** Both audits, and what Stage 2 found, verified. */
    private LocalDate isAudited(DemoFile file, int ago) {
        var came = file.calendar.ago(ago);
        books(file, came);
        road.isUnderProgramme(file, came);
        audits.stage1(file, Stage1Result.READY);
        audits.stage2(file);
        findings.areClosed(file, file.stage2End().plusDays(9));
        return file.stage2End().plusDays(37);
    }

    private LocalDate isCertified(DemoFile file, int ago) {
        var closed = isAudited(file, ago);
        isRecommended(file, closed);
        decisions.isHandedIn(file, closed);
        var decided = DemoCalendar.working(closed.plusDays(8));
        decisions.isGranted(file, closed.plusDays(6), decided);
        return decided;
    }

    private void isRecommended(DemoFile file, LocalDate day) {
        file.on(day, () -> audits.recommend(file, file.stage2, RecommendationKind.GRANT, RECOMMENDED));
    }

    private void isOverdue(DemoFile file) {
        surveillance.isPutOff(file, isCertified(file, 560));
    }

    private void isSurveyed(DemoFile file) {
        surveillance.isBegun(file, isCertified(file, 475));
    }

    private void isWithdrawn(DemoFile file) {
        var decided = isCertified(file, 490);
        decisions.isSuspended(
                file,
                file.calendar.ago(228),
                SuspensionGround.VOLUNTARY_REQUEST,
                "Asked for by the client: the helpdesk moves to a sister company, and the system is being rebuilt.");
        surveillance.isOpened(file, decided);
        decisions.isWithdrawn(
                file,
                file.calendar.ago(60),
                SuspensionGround.SERIOUS_FAILURE,
                "Five months have passed; the client says that it will not rebuild the system in time.");
    }

    private void isSuspended(DemoFile file) {
        isCertified(file, 365);
        decisions.isSuspended(
                file,
                file.calendar.ago(33),
                SuspensionGround.MISUSE,
                "Offers and the web site show the mark beside a firewall appliance, as if the product were certified."
                        + " Told twice to take it away, the client has not.");
    }

    /** Bought by another group: the certification is not wanted any more. */
    private void gaveUp(DemoFile file) {
        var came = file.calendar.ago(160);
        books(file, came);
        road.isUnderProgramme(file, came);
        decisions.isEnded(
                file,
                came.plusDays(30),
                "Written request: the company joins the certified system of the group that has bought it.");
    }

    /** The package lies with the decision makers. */
    private void awaitsDecision(DemoFile file) {
        isAudited(file, 160);
        isRecommended(file, file.calendar.workdaysAgo(7));
        decisions.isHandedIn(file, file.calendar.workdaysAgo(5));
    }

    /** What Stage 2 found is answered in part; the answers lie with the leader. */
    private void answersFindings(DemoFile file) {
        var came = file.calendar.ago(126);
        books(file, came);
        road.isUnderProgramme(file, came);
        audits.stage1(file, Stage1Result.READY);
        audits.stage2(file);
        findings.areOpen(file, file.stage2End().plusDays(9));
    }

    /** Stage 1 has named concerns; Stage 2 waits for its team. */
    private void isReadyForStage2(DemoFile file) {
        var came = file.calendar.ago(98);
        file.books(came.plusDays(TO_STAGE1), 85);
        road.isUnderProgramme(file, came);
        audits.stage1(file, Stage1Result.READY_WITH_CONCERNS);
    }

    private void isDeclined(DemoFile file) {
        var came = file.calendar.ago(75);
        road.applies(file, came);
        road.isReviewed(file, came.plusDays(4));
        road.isDeclined(
                file,
                came.plusDays(6),
                "All services are provided and operated by another party; conformity with ISO/IEC 20000-1 cannot be"
                        + " claimed for them. We gladly look at it again when you operate them yourselves.");
    }

    /** The team is put to the client, which may still object. */
    private void hasTeam(DemoFile file) {
        var calendar = file.calendar;
        var came = calendar.ago(40);
        file.books(calendar.ahead(24), TO_STAGE2);
        road.isUnderProgramme(file, came);
        file.on(calendar.workdaysAgo(1), () -> audits.isProposed(file, file.stage1, file.stage1Day, file.stage1End()));
    }

    /** The agreement is signed by the client; the body's signature is missing. */
    private void hasOffer(DemoFile file) {
        var calendar = file.calendar;
        var came = calendar.ago(34);
        road.applies(file, came);
        road.isAccepted(file, came.plusDays(5));
        road.isOffered(file, calendar.workdaysAgo(8));
        road.isSignedByClient(file, calendar.workdaysAgo(3));
    }

    private void isAsked(DemoFile file) {
        var calendar = file.calendar;
        var gaps = List.of(
                "Which of the services does the sister company in Brno provide or operate?",
                "How many of the 24 persons in the data centre work in each shift?");
        road.applies(file, calendar.ago(22));
        file.on(calendar.ago(18), () -> scene.act(MANAGER, applications, file.application, "start-review"));
        file.on(
                calendar.workdaysAgo(4),
                () -> scene.act(MANAGER, applications, file.application, "request-info", new RequestInfo(gaps)));
    }

    private void hasApplied(DemoFile file) {
        road.applies(file, file.calendar.workdaysAgo(2));
    }
}
