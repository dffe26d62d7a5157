package org.attesta.application;

import static org.attesta.application.ApplicationState.ACCEPTED;
import static org.attesta.application.ApplicationState.AGREEMENT_SIGNED;
import static org.attesta.application.ApplicationState.DECLINED;
import static org.attesta.application.ApplicationState.DRAFT;
import static org.attesta.application.ApplicationState.INFO_REQUESTED;
import static org.attesta.application.ApplicationState.IN_PROGRAMME;
import static org.attesta.application.ApplicationState.PROPOSAL_SENT;
import static org.attesta.application.ApplicationState.SUBMITTED;
import static org.attesta.application.ApplicationState.UNDER_REVIEW;
import static org.attesta.application.ApplicationState.WITHDRAWN;
import static org.attesta.shared.Role.CLIENT;
import static org.attesta.shared.Role.CM;
import static org.attesta.shared.Role.PLAN;
import static org.attesta.shared.Transition.transition;

import org.attesta.shared.Lifecycle;
import org.attesta.shared.Reason;
import org.attesta.shared.Transition;

/** Arrows A1–A10 of rulebook §5.2. */
final class ApplicationLifecycle {

    static final Lifecycle<ApplicationSituation> ARROWS = new Lifecycle<>(
            "application",
            arrow("A1", "submit")
                    .from(DRAFT)
                    .to(SUBMITTED)
                    .by(CLIENT)
                    .when(ApplicationRules::complete)
                    .does(ApplicationLifecycle::submit),
            arrow("A2", "start-review")
                    .from(SUBMITTED)
                    .to(UNDER_REVIEW)
                    .by(CM)
                    .when(ReviewRules::reviewer)
                    .does(s -> s.subject().startReview(s.actor())),
            arrow("A3", "request-info")
                    .from(UNDER_REVIEW)
                    .to(INFO_REQUESTED)
                    .by(CM)
                    .takes(RequestInfo.class, (s, c) -> s.subject().requestInfo(c))
                    .asks(RequestInfo.class, ApplicationRules::gapsListed),
            arrow("A4", "answer")
                    .from(INFO_REQUESTED)
                    .to(UNDER_REVIEW)
                    .by(CLIENT)
                    .when(ApplicationRules::complete)
                    .takes(AnswerInfo.class, ApplicationLifecycle::answer)
                    .asks(AnswerInfo.class, ApplicationRules::gapsAnswered),
            arrow("A5", "accept")
                    .from(UNDER_REVIEW)
                    .to(ACCEPTED)
                    .by(CM)
                    .when(ReviewRules::acceptable)
                    .does(s -> s.subject().accept()),
            arrow("A6", "decline")
                    .from(UNDER_REVIEW)
                    .to(DECLINED)
                    .by(CM)
                    .when(ReviewRules::reviewer)
                    .takes(Reason.class, (s, c) -> s.subject().decline(c.reason()))
                    .asksReason("R-9.1.2.2"),
            arrow("A7", "propose")
                    .from(ACCEPTED)
                    .to(PROPOSAL_SENT)
                    .by(CM, PLAN)
                    .takes(Propose.class, ApplicationLifecycle::propose)
                    .asks(Propose.class, ApplicationRules::proposal),
            arrow("A8", "sign")
                    .from(PROPOSAL_SENT)
                    .to(AGREEMENT_SIGNED)
                    .by(CLIENT, CM)
                    .when(ApplicationRules::agreement)
                    .takes(Sign.class, ApplicationLifecycle::sign)
                    .asks(Sign.class, ApplicationRules::signature),
            arrow("A9", "plan-programme")
                    .from(AGREEMENT_SIGNED)
                    .to(IN_PROGRAMME)
                    .by(PLAN)
                    .when(ApplicationRules::plannable)
                    .takes(PlanProgramme.class, ApplicationLifecycle::planProgramme)
                    .asks(PlanProgramme.class, ApplicationRules::programmeDates),
            arrow("A10", "withdraw")
                    .from(DRAFT, SUBMITTED, UNDER_REVIEW, INFO_REQUESTED, ACCEPTED, PROPOSAL_SENT, AGREEMENT_SIGNED)
                    .to(WITHDRAWN)
                    .by(CLIENT)
                    .takes(Reason.class, (s, c) -> s.subject().withdraw()));

    private ApplicationLifecycle() {}

    private static Transition<ApplicationSituation> arrow(String id, String action) {
        return transition(id, action);
    }

    private static void submit(ApplicationSituation s) {
        s.subject().submit(s.today());
        s.tell().of(new ApplicationEvent.Submitted(s.subject().id(), s.actor().name()));
    }

    private static void answer(ApplicationSituation s, AnswerInfo given) {
        s.subject().answer(given);
        s.tell().of(new ApplicationEvent.Submitted(s.subject().id(), s.actor().name()));
    }

    private static void propose(ApplicationSituation s, Propose given) {
        given.requireCents();
        var fees = given.fees() == null ? null : s.feeProposal().fees(given);
        s.subject().propose(given, fees, s.today());
    }

    private static void sign(ApplicationSituation s, Sign given) {
        s.subject().sign(given, s.actor(), s.today());
        var id = s.subject().id();
        s.tell()
                .of(new ApplicationEvent.Signed(
                        id, given.name().strip(), s.actor().has(CLIENT)));
    }

    private static void planProgramme(ApplicationSituation s, PlanProgramme dates) {
        s.subject().enterProgramme();
        s.tell().of(new ApplicationEvent.ProgrammePlanned(s.subject().id(), dates));
    }
}
