package org.attesta.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attesta.programme.CyclePolicy;
import org.attesta.programme.CycleStep;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.WorkdayCalendar;
import org.attesta.shared.Workdays;

/** An audit as it should be, of which each test changes one thing. */
final class AnAudit implements AuditSituation.Consequences {

    Workdays workdays = Workdays.of(WorkdayCalendar.WEEKENDS_ONLY);

    static final UUID LEAD = new UUID(1, 1);
    static final UUID AUDITOR = new UUID(1, 2);
    static final UUID EXPERT = new UUID(1, 3);
    static final UUID OTHER = new UUID(1, 9);
    static final UUID CLIENT = new UUID(2, 1);
    static final UUID SITE = new UUID(3, 1);
    static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    static final LocalDate FIRST = LocalDate.parse("2026-12-07");
    static final LocalDate LAST = LocalDate.parse("2026-12-08");

    AuditType type = AuditType.STAGE2;
    Actor actor = staff(Role.PLAN, OTHER);
    LocalDate today = TODAY;
    BigDecimal required = new BigDecimal("4.0");
    Set<String> areas = Set.of("CLOUD", "DESK");
    LocalDate agreementSigned = TODAY.minusDays(30);
    AuditDraft draft;
    List<Seat> team = List.of(
            Seat.of(LEAD, Part.LEAD, days("2")),
            Seat.of(AUDITOR, Part.AUDITOR, days("2")),
            new Seat(EXPERT, Part.TECHNICAL_EXPERT, days("2"), null, LEAD, null, null));
    Map<UUID, MemberFacts> people = new HashMap<>(Map.of(
            LEAD, member("Lead", true, true, Set.of("CLOUD"), Set.of()),
            AUDITOR, member("Auditor", false, true, Set.of(), Set.of()),
            EXPERT, member("Expert", false, false, Set.of(), Set.of("DESK"))));
    AuditFacts stage1;
    List<AuditFacts> cycle = List.of();
    List<ChecklistRow> openItems = List.of();
    List<ChecklistRow> unreported = List.of();
    ReportDraft report = ReportDraft.EMPTY;
    RecommendationKind intended;
    List<Condition> others = List.of();

    final List<AuditEvent> told = new ArrayList<>();
    boolean drafted;
    boolean frozen;
    boolean repeated;
    boolean cancelled;
    LocalDate decidedOn;
    LocalDate windowFrom = FIRST;
    LocalDate windowTo = LAST;

    AnAudit() {
        draft = completeDraft();
        stage1 = stage1(Stage1Result.READY, LocalDate.parse("2026-10-01"));
    }

    AuditSituation in(AuditState state) {
        return situation(audit(state));
    }

    Audit audit(AuditState state) {
        var audit = Audit.open(
                "AUD-2026-0001",
                Instant.EPOCH,
                new NewAudit(
                        new UUID(4, 1),
                        CLIENT,
                        type,
                        type == AuditType.SURVEILLANCE ? CycleStep.SURVEILLANCE_1 : null,
                        "ISO/IEC 20000-1:2018",
                        "2026.1",
                        null,
                        windowFrom,
                        windowTo,
                        required,
                        draft.withTeam(team)));
        audit.becomes(state);
        return audit;
    }

    AuditSituation situation(Audit audit) {
        var programme = new ProgrammeFacts(
                new UUID(4, 1),
                "PRG-2026-0001",
                new UUID(5, 1),
                CLIENT,
                "ISO/IEC 20000-1:2018",
                "Cloud hosting",
                Set.of(SITE),
                areas,
                agreementSigned,
                decidedOn,
                new CyclePolicy(12, 2, 6, 60),
                List.of());
        var context = new AuditContext(
                programme,
                new AuditPolicy(5, 10, 6, workdays),
                people,
                type == AuditType.STAGE1 ? null : stage1,
                cycle,
                openItems,
                unreported,
                report,
                false,
                (arrow, s) -> others);
        return new AuditSituation(audit, actor, today, team, intended, context, this);
    }

    @Override
    public void tell(AuditEvent event) {
        told.add(event);
    }

    @Override
    public void draftReport(String language) {
        drafted = true;
    }

    @Override
    public void freezeReport() {
        frozen = true;
    }

    @Override
    public void cancelled() {
        cancelled = true;
    }

    @Override
    public void repeat() {
        repeated = true;
    }

    static Actor staff(Role role, UUID personId) {
        return new Actor(new UUID(9, 9), role + "@cb", role.name(), Set.of(role), null, personId);
    }

    static Actor client() {
        return new Actor(new UUID(9, 8), "client", "Client", Set.of(Role.CLIENT), CLIENT, null);
    }

    static BigDecimal days(String number) {
        return new BigDecimal(number);
    }

    static MemberFacts member(String name, boolean leader, boolean auditor, Set<String> audited, Set<String> advised) {
        var fine = List.of(Condition.block("R-5.2.13", true, Text.of("shared.reason")));
        return new MemberFacts(name, true, leader, auditor, audited, advised, fine, List.of());
    }

    static AuditFacts stage1(Stage1Result result, LocalDate lastDay) {
        return new AuditFacts(
                new UUID(6, 1),
                "AUD-2026-0000",
                AuditType.STAGE1,
                AuditState.CLOSED,
                CLIENT,
                new UUID(4, 1),
                LEAD,
                List.of(),
                lastDay,
                lastDay,
                lastDay,
                result,
                null,
                "ISO/IEC 20000-1:2018",
                "2026.1");
    }

    static AuditDraft completeDraft() {
        return new AuditDraft(
                new Schedule(FIRST, LAST, List.of(SITE), "As determined in the review."),
                new Basis(Objective.MANDATORY, "ISO/IEC 20000-1:2018", List.of("Cloud hosting"), "With the client."),
                List.of(),
                new AuditPlan(
                        days("2"),
                        List.of(agenda(FIRST, LEAD, false), agenda(LAST, AUDITOR, false)),
                        "English",
                        "Guide: Maria. No observers.",
                        null),
                new OpeningMeeting(
                        FIRST, EnumSet.allOf(OpeningTopic.class), List.of(new Attendee("Lead", "lead", false)), null),
                new ClosingMeeting(
                        LAST,
                        EnumSet.allOf(ClosingTopic.class),
                        List.of(new Attendee("Lead", "lead", false), new Attendee("Maria", "CEO", true)),
                        null),
                List.of(),
                List.of(
                        review(ClientReviewKind.INTERNAL_AUDIT, true),
                        review(ClientReviewKind.MANAGEMENT_REVIEW, true)));
    }

    static AgendaItem agenda(LocalDate day, UUID person, boolean remote) {
        return new AgendaItem(day, null, null, SITE, "Incident management", List.of("8.6.1"), List.of(person), remote);
    }

    static ClientReview review(ClientReviewKind kind, boolean performed) {
        return new ClientReview(kind, TODAY.minusDays(60), performed, "the whole system", "J. Doe", "two findings");
    }

    static ReportDraft completeReport(Stage1Result result) {
        var sections = new ArrayList<ReportSection>();
        for (var item : ReportItem.values()) {
            sections.add(new ReportSection(item, item.always() ? "text" : null));
        }
        return new ReportDraft(sections, result);
    }
}
