package org.attesta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.audit.AuditState.CLOSED;
import static org.attesta.audit.AuditState.IN_PROGRESS;
import static org.attesta.audit.AuditState.REPORT_ISSUED;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attesta.shared.Reason;
import org.attesta.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rulebook §5.4 as a matrix: who may take which arrow from where. */
class AuditLifecycleTest {

    /** state: action → to by roles. */
    private static final String MATRIX = """
            PLANNED: call-off>CANCELLED SYS, cancel>CANCELLED PLAN, postpone>POSTPONED PLAN, propose-team>TEAM_PROPOSED PLAN
            TEAM_PROPOSED: accept-team>TEAM_CONFIRMED CLIENT, answer-objection>TEAM_PROPOSED PLAN, call-off>CANCELLED SYS, cancel>CANCELLED PLAN, confirm-team>TEAM_CONFIRMED PLAN+SYS, object>TEAM_PROPOSED CLIENT, postpone>POSTPONED PLAN, replace-team>PLANNED PLAN
            TEAM_CONFIRMED: call-off>CANCELLED SYS, cancel>CANCELLED PLAN, confirm>CONFIRMED AUDITOR+CLIENT, postpone>POSTPONED PLAN, replace-team>TEAM_PROPOSED PLAN, send-plan>PLAN_SENT AUDITOR
            PLAN_SENT: call-off>CANCELLED SYS, cancel>CANCELLED PLAN, confirm>CONFIRMED CLIENT, postpone>POSTPONED PLAN, reject-dates>TEAM_CONFIRMED CLIENT, replace-team>TEAM_PROPOSED PLAN
            CONFIRMED: call-off>CANCELLED SYS, cancel>CANCELLED PLAN, postpone>POSTPONED PLAN, replace-team>TEAM_PROPOSED PLAN, start>IN_PROGRESS AUDITOR
            IN_PROGRESS: finish-fieldwork>FIELDWORK_DONE AUDITOR, terminate>TERMINATED_EARLY AUDITOR+CM
            FIELDWORK_DONE: draft-report>REPORT_DRAFT AUDITOR
            REPORT_DRAFT: issue-report>REPORT_ISSUED AUDITOR
            REPORT_ISSUED: close>CLOSED SYS, follow-up>NC_FOLLOWUP SYS, recommend>RECOMMENDED AUDITOR
            NC_FOLLOWUP: order-stage2>CLOSED DM, recommend>RECOMMENDED AUDITOR
            RECOMMENDED: close>CLOSED SYS
            CLOSED: repeat>CLOSED PLAN
            POSTPONED: call-off>CANCELLED SYS, cancel>CANCELLED PLAN, replan>PLANNED PLAN
            CANCELLED:
            TERMINATED_EARLY: draft-report>REPORT_DRAFT AUDITOR
            """;

    @Test
    void theArrowsAreThoseOfTheRulebook() {
        assertThat(matrix()).isEqualTo(MATRIX);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EVID", "EXPERT", "IMPC", "AB", "ADM"})
    void noArrowBelongsToThoseWhoOnlyReadOrAdvise(Role role) {
        assertThat(AuditLifecycle.ARROWS.transitions()).noneMatch(t -> t.by().contains(role));
    }

    @ParameterizedTest
    @CsvSource({"STAGE1, true", "STAGE2, false"})
    void onlyAStage1IsClosedByItsConclusions(AuditType type, boolean closes) {
        var audit = new AnAudit();
        audit.type = type;
        var arrow = AuditLifecycle.ARROWS.arrow("close", REPORT_ISSUED.name()).orElseThrow();
        assertThat(Unmet.of(arrow.judgeAll(audit.in(REPORT_ISSUED), null)).isEmpty())
                .isEqualTo(closes);
    }

    @Test
    void aReportIsFrozenAndToldWhenItIsIssued() {
        var audit = new AnAudit();
        audit.report = AnAudit.completeReport(null);
        var s = audit.in(AuditState.REPORT_DRAFT);
        AuditLifecycle.ARROWS
                .arrow("issue-report", "REPORT_DRAFT")
                .orElseThrow()
                .apply(s, null);
        assertThat(s.subject().state()).isEqualTo(REPORT_ISSUED);
        assertThat(s.subject().reportIssuedOn()).isEqualTo(AnAudit.TODAY);
        assertThat(audit.frozen).isTrue();
        assertThat(audit.told).singleElement().isInstanceOf(AuditEvent.ReportIssued.class);
    }

    @Test
    void anotherStage2ClosesThisOneAndOpensItsRepetition() {
        var audit = new AnAudit();
        var s = audit.in(AuditState.NC_FOLLOWUP);
        AuditLifecycle.ARROWS
                .arrow("order-stage2", "NC_FOLLOWUP")
                .orElseThrow()
                .apply(s, new Reason("six months are over"));
        assertThat(s.subject().state()).isEqualTo(CLOSED);
        assertThat(audit.repeated).isTrue();
    }

    @Test
    void theWindowForObjectionsIsCountedInWorkingDays() {
        var audit = new AnAudit();
        var s = audit.in(AuditState.PLANNED);
        AuditLifecycle.ARROWS.arrow("propose-team", "PLANNED").orElseThrow().apply(s, new ProposeTeam(null));
        assertThat(s.subject().objectionUntil()).isEqualTo("2026-11-09");
        assertThat(s.subject().leadPersonId()).isEqualTo(AnAudit.LEAD);
    }

    @Test
    void whatIsWrittenWhenIsDecidedBySection() {
        var audit = new AnAudit();
        audit.actor = AnAudit.staff(Role.AUDITOR, AnAudit.LEAD);
        var subject = audit.audit(IN_PROGRESS);
        var open = Arrays.stream(DraftSection.values())
                .filter(section -> DraftRules.mayWrite(subject, section, audit.actor))
                .toList();
        assertThat(open).containsExactly(DraftSection.CLOSING, DraftSection.DEVIATIONS, DraftSection.CLIENT_REVIEWS);
        var auditor = AnAudit.staff(Role.AUDITOR, AnAudit.AUDITOR);
        assertThat(DraftRules.mayWrite(subject, DraftSection.CLOSING, auditor)).isFalse();
        assertThat(DraftRules.mayWrite(subject, DraftSection.CLIENT_REVIEWS, auditor))
                .isTrue();
        assertThat(DraftRules.mayWrite(subject, DraftSection.CLIENT_REVIEWS, AnAudit.staff(Role.PLAN, null)))
                .isFalse();
    }

    private static String matrix() {
        var lines = new StringBuilder();
        for (var state : AuditState.values()) {
            var actions = new TreeMap<String, String>();
            for (var t : AuditLifecycle.ARROWS.transitions()) {
                if (t.from().contains(state.name())) {
                    actions.put(t.action(), t.to() + " " + names(t.by()));
                }
            }
            lines.append(state).append(':');
            lines.append(actions.entrySet().stream()
                    .map(e -> " " + e.getKey() + ">" + e.getValue())
                    .collect(Collectors.joining(",")));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String names(Set<Role> roles) {
        return new TreeSet<>(roles.stream().map(Role::name).toList()).stream().collect(Collectors.joining("+"));
    }
}
