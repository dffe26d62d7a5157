package org.attesta.audit;

import org.attesta.audit.AuditEvent.Closed;
import org.attesta.audit.AuditEvent.FieldworkDone;
import org.attesta.audit.AuditEvent.Recommended;
import org.attesta.audit.AuditEvent.ReportIssued;

/** What the arrows do beyond one verb of the audit. */
final class AuditEffects {

    private AuditEffects() {}

    static void proposeTeam(AuditSituation s) {
        s.subject().proposeTeam(s.team(), PlanningRules.windowUntil(s));
    }

    static void object(AuditSituation s, ObjectToTeam given) {
        s.subject().object(new Objection(given.personId(), given.reason(), s.today(), null));
    }

    static void finishFieldwork(AuditSituation s) {
        var a = s.subject();
        a.becomes(AuditState.FIELDWORK_DONE);
        s.consequences()
                .tell(new FieldworkDone(
                        a.id(),
                        a.programmeId(),
                        a.clientId(),
                        a.kind(),
                        a.cycleStep(),
                        s.draft().closing().date()));
    }

    /** What does not take place leaves its place in the cycle to another audit. */
    static void cancel(AuditSituation s) {
        s.subject().becomes(AuditState.CANCELLED);
        if (s.subject().kind() == AuditType.SURVEILLANCE) {
            s.consequences().cancelled();
        } else if (RepetitionRules.isMissed(s)) {
            s.consequences().repeat();
        }
    }

    static void draftReport(AuditSituation s, DraftReport given) {
        s.consequences().draftReport(given == null || given.language() == null ? "en" : given.language());
        s.subject().becomes(AuditState.REPORT_DRAFT);
    }

    static void issueReport(AuditSituation s) {
        var a = s.subject();
        s.consequences().freezeReport();
        a.issueReport(s.today(), s.context().report().stage1Result());
        s.consequences().tell(new ReportIssued(a.id(), a.programmeId(), a.clientId(), a.kind(), s.today()));
        if (a.stage1Result() == Stage1Result.NOT_READY && RepetitionRules.isMissed(s)) {
            s.consequences().repeat();
        }
    }

    static void recommend(AuditSituation s, Recommend given) {
        var a = s.subject();
        a.recommend(given);
        s.consequences()
                .tell(new Recommended(a.id(), a.programmeId(), a.clientId(), given.recommendation(), s.today()));
    }

    static void close(AuditSituation s) {
        var a = s.subject();
        a.becomes(AuditState.CLOSED);
        s.consequences().tell(new Closed(a.id(), a.programmeId(), a.clientId(), s.today()));
    }

    static void orderStage2(AuditSituation s) {
        close(s);
        s.consequences().repeat();
    }
}
