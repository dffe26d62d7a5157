package org.attesta.audit;

import static org.attesta.audit.AuditState.CANCELLED;
import static org.attesta.audit.AuditState.CLOSED;
import static org.attesta.audit.AuditState.CONFIRMED;
import static org.attesta.audit.AuditState.FIELDWORK_DONE;
import static org.attesta.audit.AuditState.IN_PROGRESS;
import static org.attesta.audit.AuditState.NC_FOLLOWUP;
import static org.attesta.audit.AuditState.PLANNED;
import static org.attesta.audit.AuditState.PLAN_SENT;
import static org.attesta.audit.AuditState.POSTPONED;
import static org.attesta.audit.AuditState.RECOMMENDED;
import static org.attesta.audit.AuditState.REPORT_DRAFT;
import static org.attesta.audit.AuditState.REPORT_ISSUED;
import static org.attesta.audit.AuditState.TEAM_CONFIRMED;
import static org.attesta.audit.AuditState.TEAM_PROPOSED;
import static org.attesta.audit.AuditState.TERMINATED_EARLY;
import static org.attesta.shared.Role.AUDITOR;
import static org.attesta.shared.Role.CLIENT;
import static org.attesta.shared.Role.CM;
import static org.attesta.shared.Role.DM;
import static org.attesta.shared.Role.PLAN;
import static org.attesta.shared.Role.SYS;
import static org.attesta.shared.Transition.transition;

import org.attesta.shared.Lifecycle;
import org.attesta.shared.Reason;
import org.attesta.shared.Transition;

/** Arrows U1 (of a repetition) to U20 of rulebook §5.4. */
final class AuditLifecycle {

    static final Lifecycle<AuditSituation> ARROWS = new Lifecycle<>(
            "audit",
            arrow("U2", "propose-team")
                    .from(PLANNED)
                    .to(TEAM_PROPOSED)
                    .by(PLAN)
                    .when(TeamRules::proposal)
                    .takes(ProposeTeam.class, (s, c) -> AuditEffects.proposeTeam(s)),
            arrow("U3", "accept-team")
                    .from(TEAM_PROPOSED)
                    .to(TEAM_CONFIRMED)
                    .by(CLIENT)
                    .when(PlanningRules::noOpenObjection)
                    .does(s -> s.subject().confirmTeam()),
            arrow("U3", "object")
                    .from(TEAM_PROPOSED)
                    .to(TEAM_PROPOSED)
                    .by(CLIENT)
                    .when(PlanningRules::mayObject)
                    .takes(ObjectToTeam.class, AuditEffects::object)
                    .asks(ObjectToTeam.class, PlanningRules::objection),
            arrow("U3", "answer-objection")
                    .from(TEAM_PROPOSED)
                    .to(TEAM_PROPOSED)
                    .by(PLAN)
                    .when(PlanningRules::objectionOpen)
                    .takes(Reason.class, (s, c) -> s.subject().answerObjection(c.reason()))
                    .asksReason("R-9.2.3.5"),
            arrow("U3", "confirm-team")
                    .from(TEAM_PROPOSED)
                    .to(TEAM_CONFIRMED)
                    .by(PLAN, SYS)
                    .when(PlanningRules::windowOver)
                    .does(s -> s.subject().confirmTeam()),
            arrow("U4", "replace-team")
                    .from(TEAM_PROPOSED)
                    .to(PLANNED)
                    .by(PLAN)
                    .when(PlanningRules::objectionOpen)
                    .takes(ReplaceTeam.class, (s, c) -> s.subject().takeTeamBack(c.team(), c.reason()))
                    .asks(ReplaceTeam.class, PlanningRules::replaced),
            arrow("U17", "replace-team")
                    .from(TEAM_CONFIRMED, PLAN_SENT, CONFIRMED)
                    .to(TEAM_PROPOSED)
                    .by(PLAN)
                    .when(TeamRules::team)
                    .takes(ReplaceTeam.class, (s, c) -> AuditEffects.proposeTeam(s))
                    .asks(ReplaceTeam.class, PlanningRules::exchanged),
            arrow("U5", "send-plan")
                    .from(TEAM_CONFIRMED)
                    .to(PLAN_SENT)
                    .by(AUDITOR)
                    .when(PlanningRules::plan)
                    .does(s -> s.subject().sendPlan(s.today())),
            arrow("U6", "confirm")
                    .from(PLAN_SENT)
                    .to(CONFIRMED)
                    .by(CLIENT)
                    .when(PlanningRules::confirmable)
                    .does(s -> s.subject().becomes(CONFIRMED)),
            arrow("U19", "confirm")
                    .from(TEAM_CONFIRMED)
                    .to(CONFIRMED)
                    .by(AUDITOR, CLIENT)
                    .when(PlanningRules::confirmableWithoutPlan)
                    .does(s -> s.subject().becomes(CONFIRMED)),
            arrow("U16", "reject-dates")
                    .from(PLAN_SENT)
                    .to(TEAM_CONFIRMED)
                    .by(CLIENT)
                    .takes(Reason.class, (s, c) -> s.subject().takePlanBack())
                    .asksReason("R-9.2.3.4"),
            arrow("U7", "start")
                    .from(CONFIRMED)
                    .to(IN_PROGRESS)
                    .by(AUDITOR)
                    .when(FieldworkRules::start)
                    .does(s -> s.subject().becomes(IN_PROGRESS)),
            arrow("U8", "finish-fieldwork")
                    .from(IN_PROGRESS)
                    .to(FIELDWORK_DONE)
                    .by(AUDITOR)
                    .when(FieldworkRules::finish)
                    .does(AuditEffects::finishFieldwork),
            arrow("U9", "terminate")
                    .from(IN_PROGRESS)
                    .to(TERMINATED_EARLY)
                    .by(AUDITOR, CM)
                    .when(FieldworkRules::terminable)
                    .takes(Terminate.class, FieldworkRules::terminate)
                    .asks(Terminate.class, FieldworkRules::termination),
            arrow("U10", "draft-report")
                    .from(FIELDWORK_DONE)
                    .to(REPORT_DRAFT)
                    .by(AUDITOR)
                    .when(s -> PlanningRules.leaderOf(s, "U10"))
                    .takes(DraftReport.class, AuditEffects::draftReport),
            arrow("U18", "draft-report")
                    .from(TERMINATED_EARLY)
                    .to(REPORT_DRAFT)
                    .by(AUDITOR)
                    .when(s -> PlanningRules.leaderOf(s, "U18"))
                    .takes(DraftReport.class, AuditEffects::draftReport),
            arrow("U10", "issue-report")
                    .from(REPORT_DRAFT)
                    .to(REPORT_ISSUED)
                    .by(AUDITOR)
                    .when(ReportRules::complete)
                    .does(AuditEffects::issueReport),
            arrow("U11", "follow-up")
                    .from(REPORT_ISSUED)
                    .to(NC_FOLLOWUP)
                    .by(SYS)
                    .when(ReportRules::followedUp)
                    .does(s -> s.subject().becomes(NC_FOLLOWUP)),
            arrow("U12", "recommend")
                    .from(REPORT_ISSUED, NC_FOLLOWUP)
                    .to(RECOMMENDED)
                    .by(AUDITOR)
                    .when(ReportRules::recommendable)
                    .takes(Recommend.class, AuditEffects::recommend)
                    .asks(Recommend.class, ReportRules::recommendation),
            arrow("U13", "close").from(RECOMMENDED).to(CLOSED).by(SYS).does(AuditEffects::close),
            arrow("U19", "close")
                    .from(REPORT_ISSUED)
                    .to(CLOSED)
                    .by(SYS)
                    .when(ReportRules::closedByConclusions)
                    .does(AuditEffects::close),
            arrow("U20", "order-stage2")
                    .from(NC_FOLLOWUP)
                    .to(CLOSED)
                    .by(DM)
                    .when(ReportRules::anotherStage2)
                    .takes(Reason.class, (s, c) -> AuditEffects.orderStage2(s))
                    .asksReason("R-9.5.3.2"),
            arrow("U1", "repeat")
                    .from(CLOSED)
                    .to(CLOSED)
                    .by(PLAN)
                    .when(RepetitionRules::stage1Again)
                    .takes(Reason.class, (s, c) -> s.consequences().repeat())
                    .asksReason("R-9.3.1.2.4"),
            arrow("U14", "postpone")
                    .from(PLANNED, TEAM_PROPOSED, TEAM_CONFIRMED, PLAN_SENT, CONFIRMED)
                    .to(POSTPONED)
                    .by(PLAN)
                    .takes(Reason.class, (s, c) -> s.subject().becomes(POSTPONED))
                    .asksReason("U14"),
            arrow("U14", "cancel")
                    .from(PLANNED, TEAM_PROPOSED, TEAM_CONFIRMED, PLAN_SENT, CONFIRMED, POSTPONED)
                    .to(CANCELLED)
                    .by(PLAN)
                    .takes(Reason.class, (s, c) -> AuditEffects.cancel(s))
                    .asksReason("U14"),
            arrow("U14", "call-off")
                    .from(PLANNED, TEAM_PROPOSED, TEAM_CONFIRMED, PLAN_SENT, CONFIRMED, POSTPONED)
                    .to(CANCELLED)
                    .by(SYS)
                    .does(s -> s.subject().becomes(CANCELLED)),
            arrow("U15", "replan")
                    .from(POSTPONED)
                    .to(PLANNED)
                    .by(PLAN)
                    .takes(Replan.class, (s, c) -> s.subject().replan(c))
                    .asks(Replan.class, PlanningRules::window));

    private AuditLifecycle() {}

    private static Transition<AuditSituation> arrow(String id, String action) {
        return transition(id, action);
    }
}
