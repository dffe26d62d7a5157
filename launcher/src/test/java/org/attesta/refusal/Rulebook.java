package org.attesta.refusal;

import java.util.List;

/**
 * Who may take which transition, written down by hand from rulebook §5 and not from the program. A leader, an auditor
 * and a trainee of an audit have the role AUDITOR, an expert the role EXPERT; whether it is the right person is a
 * condition, refused by 409.
 *
 * <p>Where rulebook and table differ: U3 is also taken by the planner, who may do by hand what the calendar does once
 * the window is over (contract §3 names the action); of U14, the client asks and the planner acts; of C6 to C9, C14 and
 * C15, a manager or a leader opens a proposal, and the effect comes by D3, which a decision maker takes. C2, C3 and C4
 * are D2 and D3, and so is C5 where a decision maintains. N10 leaves every state as it is. U1 of an audit
 * opens another Stage 1 (9.3.1.2.4), which the rulebook asks for without naming who does it. The evidence transitions E1
 * to E7, the clearing of a declaration, versions of the checklist (settings, which
 * the administrator may bring in and the manager approves, 10.2.3) and what is done to accounts, invitations and letters have no table in the rulebook; they
 * follow ISO/IEC 17021-1 9.4.4, 5.2.13 and 8.4.
 */
final class Rulebook {

    private static final String TRANSITIONS = """
            applications | A1 | submit | DRAFT | SUBMITTED | CLIENT
            applications | A2 | start-review | SUBMITTED | UNDER_REVIEW | CM
            applications | A3 | request-info | UNDER_REVIEW | INFO_REQUESTED | CM
            applications | A4 | answer | INFO_REQUESTED | UNDER_REVIEW | CLIENT
            applications | A5 | accept | UNDER_REVIEW | ACCEPTED | CM
            applications | A6 | decline | UNDER_REVIEW | DECLINED | CM
            applications | A7 | propose | ACCEPTED | PROPOSAL_SENT | CM PLAN
            applications | A8 | sign | PROPOSAL_SENT | AGREEMENT_SIGNED | CLIENT CM
            applications | A9 | plan-programme | AGREEMENT_SIGNED | IN_PROGRAMME | PLAN
            applications | A10 | withdraw | DRAFT SUBMITTED UNDER_REVIEW INFO_REQUESTED ACCEPTED PROPOSAL_SENT AGREEMENT_SIGNED | WITHDRAWN | CLIENT
            programmes | U1 | open-surveillance | ACTIVE | ACTIVE | PLAN SYS
            audits | U1 | repeat | CLOSED | CLOSED | PLAN
            audits | U2 | propose-team | PLANNED | TEAM_PROPOSED | PLAN
            audits | U3 | accept-team | TEAM_PROPOSED | TEAM_CONFIRMED | CLIENT
            audits | U3 | object | TEAM_PROPOSED | TEAM_PROPOSED | CLIENT
            audits | U3 | answer-objection | TEAM_PROPOSED | TEAM_PROPOSED | PLAN
            audits | U3 | confirm-team | TEAM_PROPOSED | TEAM_CONFIRMED | PLAN SYS
            audits | U4 | replace-team | TEAM_PROPOSED | PLANNED | PLAN
            audits | U5 | send-plan | TEAM_CONFIRMED | PLAN_SENT | AUDITOR
            audits | U6 | confirm | PLAN_SENT | CONFIRMED | CLIENT
            audits | U7 | start | CONFIRMED | IN_PROGRESS | AUDITOR
            audits | U8 | finish-fieldwork | IN_PROGRESS | FIELDWORK_DONE | AUDITOR
            audits | U9 | terminate | IN_PROGRESS | TERMINATED_EARLY | AUDITOR CM
            audits | U10 | draft-report | FIELDWORK_DONE | REPORT_DRAFT | AUDITOR
            audits | U10 | issue-report | REPORT_DRAFT | REPORT_ISSUED | AUDITOR
            audits | U11 | follow-up | REPORT_ISSUED | NC_FOLLOWUP | SYS
            audits | U12 | recommend | REPORT_ISSUED NC_FOLLOWUP | RECOMMENDED | AUDITOR
            audits | U13 | close | RECOMMENDED | CLOSED | SYS
            audits | U14 | postpone | PLANNED TEAM_PROPOSED TEAM_CONFIRMED PLAN_SENT CONFIRMED | POSTPONED | PLAN
            audits | U14 | cancel | PLANNED TEAM_PROPOSED TEAM_CONFIRMED PLAN_SENT CONFIRMED POSTPONED | CANCELLED | PLAN
            audits | U14 | call-off | PLANNED TEAM_PROPOSED TEAM_CONFIRMED PLAN_SENT CONFIRMED POSTPONED | CANCELLED | SYS
            audits | U15 | replan | POSTPONED | PLANNED | PLAN
            audits | U16 | reject-dates | PLAN_SENT | TEAM_CONFIRMED | CLIENT
            audits | U17 | replace-team | TEAM_CONFIRMED PLAN_SENT CONFIRMED | TEAM_PROPOSED | PLAN
            audits | U18 | draft-report | TERMINATED_EARLY | REPORT_DRAFT | AUDITOR
            audits | U19 | confirm | TEAM_CONFIRMED | CONFIRMED | AUDITOR CLIENT
            audits | U19 | close | REPORT_ISSUED | CLOSED | SYS
            audits | U20 | order-stage2 | NC_FOLLOWUP | CLOSED | DM
            findings | N1 | issue | DRAFT | ISSUED | AUDITOR
            findings | N2 | respond | ISSUED RETURNED | RESPONSE_SUBMITTED | CLIENT
            findings | N3 | return | RESPONSE_SUBMITTED | RETURNED | AUDITOR
            findings | N4 | accept-plan | RESPONSE_SUBMITTED | PLAN_ACCEPTED | AUDITOR
            findings | N5 | submit-evidence | PLAN_ACCEPTED | EVIDENCE_SUBMITTED | CLIENT EVID
            findings | N6 | verify | EVIDENCE_SUBMITTED | VERIFIED | AUDITOR
            findings | N7 | dispute | ISSUED | DISPUTED | CLIENT
            findings | N8 | void | DRAFT ISSUED RESPONSE_SUBMITTED RETURNED PLAN_ACCEPTED EVIDENCE_SUBMITTED DISPUTED | VOIDED | AUDITOR CM DM
            findings | N9 | reclassify | ISSUED RESPONSE_SUBMITTED RETURNED PLAN_ACCEPTED EVIDENCE_SUBMITTED | ISSUED | AUDITOR DM
            findings | N10 | reclassify | ISSUED | ISSUED | AUDITOR DM
            findings | N10 | reclassify | RESPONSE_SUBMITTED | RESPONSE_SUBMITTED | AUDITOR DM
            findings | N10 | reclassify | RETURNED | RETURNED | AUDITOR DM
            findings | N10 | reclassify | PLAN_ACCEPTED | PLAN_ACCEPTED | AUDITOR DM
            findings | N10 | reclassify | EVIDENCE_SUBMITTED | EVIDENCE_SUBMITTED | AUDITOR DM
            findings | N11 | reject-evidence | EVIDENCE_SUBMITTED | PLAN_ACCEPTED | AUDITOR
            findings | N12 | verify | PLAN_ACCEPTED | VERIFIED | AUDITOR
            findings | N13 | resolve-dispute | DISPUTED | ISSUED | CM
            certifications | C1 | submit-for-decision | IN_INITIAL | AWAITING_DECISION | AUDITOR
            certifications | C5 | submit-for-decision | ACTIVE | ACTIVE | AUDITOR
            certifications | C5 | maintain | ACTIVE | ACTIVE | AUDITOR
            certifications | C6 | suspend | ACTIVE | SUSPENDED | AUDITOR CM
            certifications | C7 | restore | SUSPENDED | ACTIVE | AUDITOR CM
            certifications | C8 | withdraw | SUSPENDED | WITHDRAWN | AUDITOR CM
            certifications | C9 | reduce | SUSPENDED | ACTIVE | AUDITOR CM
            certifications | C11 | expire | ACTIVE SUSPENDED | EXPIRED_RESTORABLE | SYS
            certifications | C13 | lapse | EXPIRED_RESTORABLE | EXPIRED | SYS
            certifications | C14 | reduce | ACTIVE | ACTIVE | AUDITOR CM
            certifications | C15 | withdraw | ACTIVE | WITHDRAWN | AUDITOR CM
            certifications | C16 | end | ACTIVE SUSPENDED EXPIRED_RESTORABLE | ENDED | CM
            certifications | C17 | end | IN_INITIAL AWAITING_DECISION | ENDED | CM
            decisions | D1 | take | PENDING RETURNED IN_REVIEW | IN_REVIEW | DM
            decisions | D2 | return | IN_REVIEW | RETURNED | DM
            decisions | D3 | decide | IN_REVIEW | DECIDED | DM
            evidence-requests | E1 | accept | RECEIVED | ACCEPTED | AUDITOR
            evidence-requests | E2 | need-more | RECEIVED ACCEPTED | MORE_NEEDED | AUDITOR
            evidence-requests | E3 | withdraw | REQUESTED RECEIVED MORE_NEEDED | WITHDRAWN | AUDITOR PLAN
            evidence | E4 | accept-for-review | NEW | ACCEPTED_FOR_REVIEW | AUDITOR
            evidence | E5 | sufficient | NEW ACCEPTED_FOR_REVIEW INSUFFICIENT NOT_RELEVANT | SUFFICIENT | AUDITOR
            evidence | E6 | insufficient | NEW ACCEPTED_FOR_REVIEW SUFFICIENT NOT_RELEVANT | INSUFFICIENT | AUDITOR
            evidence | E7 | not-relevant | NEW ACCEPTED_FOR_REVIEW SUFFICIENT INSUFFICIENT | NOT_RELEVANT | AUDITOR
            accounts | ACCOUNT | disable | ACTIVE | DISABLED | ADM CLIENT
            accounts | ACCOUNT | enable | DISABLED | ACTIVE | ADM CLIENT
            accounts | ACCOUNT | sign-out | ACTIVE | ACTIVE | ADM CLIENT
            accounts | ACCOUNT | reset-password | ACTIVE | ACTIVE | ADM
            invitations | INVITATION | resend | OPEN | OPEN | ADM CLIENT CM
            invitations | INVITATION | withdraw | OPEN | WITHDRAWN | ADM CLIENT CM
            outbox | NOTICE | resend | FAILED KEPT SENT WAITING | WAITING | ADM CM
            checklists | CHECKLIST | put-in-force | DRAFT | PUBLISHED | CM
            checklists | CHECKLIST | discard | DRAFT | DISCARDED | ADM CM
            declarations | R-5.2.13 | clear | CONFLICT | CLEARED | CM
            """;

    /** What moves no state: who may write what, by rulebook §5.1 and the sections of each record. */
    private static final String WRITES = """
            PUT /accounts/me | AB ADM AUDITOR CLIENT CM DM EVID EXPERT IMPC PLAN
            POST /accounts/me/password | AB ADM AUDITOR CLIENT CM DM EVID EXPERT IMPC PLAN
            PUT /accounts/{id} | ADM
            POST /applications | CLIENT CM
            PUT /applications/{id} | CLIENT CM
            POST /applications/{id}/fees | CM PLAN
            PUT /applications/{id}/review | CM
            PUT /audits/{id} | AUDITOR PLAN
            PUT /audits/{id}/checklist/{code} | AUDITOR
            PUT /audits/{id}/checklist/{code}/comment | EXPERT
            PUT /audits/{id}/report | AUDITOR
            POST /calculators/audit-time | AB ADM AUDITOR CM DM EXPERT IMPC PLAN
            POST /calculators/certificate-dates | AB ADM AUDITOR CM DM EXPERT IMPC PLAN
            POST /calculators/integrated-audit-time | AB ADM AUDITOR CM DM EXPERT IMPC PLAN
            POST /calculators/site-sample | AB ADM AUDITOR CM DM EXPERT IMPC PLAN
            POST /clients | CM
            PUT /clients/{id} | CLIENT CM
            POST /clients/{id}/sites | CLIENT CM
            PUT /clients/{id}/sites/{site} | CLIENT CM
            POST /declarations | AUDITOR CM DM EXPERT PLAN
            PUT /demo/clock | ADM
            POST /demo/reset | ADM
            POST /evidence | CLIENT EVID
            POST /evidence/{id}/revisions | CLIENT EVID
            POST /evidence-requests | AUDITOR PLAN
            PUT /evidence-requests/{id} | AUDITOR PLAN
            POST /findings | AUDITOR
            PUT /findings/{id} | AUDITOR
            PUT /findings/{id}/answer | CLIENT
            POST /imports | CM
            POST /imports/{id}/run | CM
            POST /invitations | ADM CLIENT CM
            POST /notices/read | AB ADM AUDITOR CLIENT CM DM EVID EXPERT IMPC PLAN
            POST /people | CM PLAN
            PUT /people/{id} | CM PLAN
            POST /people/{id}/competences | CM PLAN
            PUT /people/{id}/competences/{competence} | CM PLAN
            PUT /programmes/{id} | PLAN
            POST /schemes/checklists | ADM CM
            PUT /settings | ADM CM
            """;

    private Rulebook() {}

    static List<Arrow> transitions() {
        return TRANSITIONS.lines().map(Arrow::written).toList();
    }

    static List<String> operations() {
        return writes().stream()
                .map(line -> line.substring(0, line.indexOf(" |")))
                .toList();
    }

    static List<String> writes() {
        return WRITES.lines().toList();
    }
}
