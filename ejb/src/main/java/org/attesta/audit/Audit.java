package org.attesta.audit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attesta.programme.CycleStep;
import org.attesta.shared.Aggregate;
import org.attesta.shared.TakenOver;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * One audit of a programme: planned, agreed with the client, carried out by a team, reported, and at its end a
 * recommendation. Its checklist keeps the version it was opened with.
 */
@Entity
@Table(name = "audit")
class Audit extends Aggregate {

    @Column(name = "programme_id", updatable = false)
    private UUID programmeId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AuditType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "cycle_step", updatable = false)
    private CycleStep cycleStep;

    @Enumerated(EnumType.STRING)
    private AuditState state;

    @Column(updatable = false)
    private String standard;

    @Column(name = "checklist_version", updatable = false)
    private String checklistVersion;

    @Column(name = "repeats_id", updatable = false)
    private UUID repeatsId;

    @Column(name = "window_from")
    private LocalDate windowFrom;

    @Column(name = "window_to")
    private LocalDate windowTo;

    @Column(name = "required_days")
    private BigDecimal requiredDays;

    /** As in the schedule, for queries. */
    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    /** As they were when the client accepted the team; null before. */
    @Column(name = "agreed_first_day")
    private LocalDate agreedFirstDay;

    @Column(name = "agreed_last_day")
    private LocalDate agreedLastDay;

    /** All sections but the team. */
    @Convert(converter = AuditDraftJson.class)
    private AuditDraft content;

    @OneToMany(mappedBy = "audit", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<TeamSeat> seats = new ArrayList<>();

    @Column(name = "objection_until")
    private LocalDate objectionUntil;

    @Column(name = "plan_sent_on")
    private LocalDate planSentOn;

    @Convert(converter = ObjectionsJson.class)
    private Objections objections;

    /** As in the objections, for queries. */
    @Column(name = "objection_open")
    private boolean objectionOpen;

    /** As in the closing meeting, for queries. */
    @Column(name = "closing_day")
    private LocalDate closingDay;

    @Convert(converter = TerminationJson.class)
    private Termination termination;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage1_result")
    private Stage1Result stage1Result;

    @Column(name = "report_issued_on")
    private LocalDate reportIssuedOn;

    @Enumerated(EnumType.STRING)
    private RecommendationKind recommendation;

    @Column(name = "recommendation_text")
    private String recommendationText;

    @Column(name = "taken_over", updatable = false)
    private String takenOver;

    /** For JPA only. */
    protected Audit() {}

    /** Held and settled before the takeover; its plan, checklist and report lie in the body's files of before. */
    static Audit takenOver(String number, Instant now, NewAudit held, TakenOver takenOver) {
        var audit = new Audit(number, now, held);
        audit.state = AuditState.CLOSED;
        audit.takenOver = takenOver.imported();
        return audit;
    }

    /** U1: opened with what the programme and the application say about it. */
    static Audit open(String number, Instant now, NewAudit opened) {
        return new Audit(number, now, opened);
    }

    private Audit(String number, Instant now, NewAudit opened) {
        super(number, now);
        programmeId = opened.programmeId();
        clientId = opened.clientId();
        type = opened.type();
        cycleStep = opened.step();
        standard = opened.standard();
        checklistVersion = opened.checklistVersion();
        repeatsId = opened.repeatsId();
        windowFrom = opened.windowFrom();
        windowTo = opened.windowTo();
        requiredDays = opened.requiredDays();
        state = AuditState.PLANNED;
        objections = Objections.NONE;
        save(opened.draft());
    }

    /** What may be written when is the service's question ({@link DraftRules}). */
    void save(AuditDraft draft) {
        if (!draft.team().equals(team())) {
            seat(draft.team());
        }
        content = draft.withTeam(List.of());
        firstDay = draft.schedule().firstDay();
        lastDay = draft.schedule().lastDay();
        closingDay = draft.closing().date();
    }

    private void seat(List<Seat> team) {
        seats.clear();
        for (int i = 0; i < team.size(); i++) {
            seats.add(new TeamSeat(this, i, team.get(i)));
        }
    }

    void proposeTeam(List<Seat> team, LocalDate until) {
        var proposed = team.stream().map(s -> s.named(null)).toList();
        if (!proposed.equals(team())) {
            seat(proposed);
        }
        objectionUntil = until;
        planSentOn = null;
        state = AuditState.TEAM_PROPOSED;
    }

    void confirmTeam() {
        agreedFirstDay = firstDay;
        agreedLastDay = lastDay;
        state = AuditState.TEAM_CONFIRMED;
    }

    void object(Objection objection) {
        say(objections.and(objection));
    }

    void answerObjection(String answer) {
        say(objections.answered(answer));
    }

    private void say(Objections said) {
        objections = said;
        objectionOpen = said.open().isPresent();
    }

    /** @param draft another team to work on, or null */
    void takeTeamBack(List<Seat> draft, String answer) {
        say(objections.allAnswered(answer));
        if (draft != null) {
            seat(draft);
        }
        objectionUntil = null;
        state = AuditState.PLANNED;
    }

    void sendPlan(LocalDate today) {
        planSentOn = today;
        state = AuditState.PLAN_SENT;
    }

    /** U16: the client wants other dates; what is written now is another plan. */
    void takePlanBack() {
        planSentOn = null;
        state = AuditState.TEAM_CONFIRMED;
    }

    void becomes(AuditState next) {
        state = next;
    }

    void terminate(Termination reported) {
        termination = reported;
        if (endedEarly()) {
            state = AuditState.TERMINATED_EARLY;
        }
    }

    void issueReport(LocalDate today, Stage1Result result) {
        reportIssuedOn = today;
        stage1Result = type == AuditType.STAGE1 ? result : null;
        state = AuditState.REPORT_ISSUED;
    }

    void recommend(Recommend given) {
        recommendation = given.recommendation();
        recommendationText = given.text();
        state = AuditState.RECOMMENDED;
    }

    void replan(Replan window) {
        windowFrom = window.from();
        windowTo = window.to();
        objectionUntil = null;
        planSentOn = null;
        state = AuditState.PLANNED;
    }

    AuditType kind() {
        return type;
    }

    CycleStep cycleStep() {
        return cycleStep;
    }

    AuditState state() {
        return state;
    }

    UUID programmeId() {
        return programmeId;
    }

    String standard() {
        return standard;
    }

    String checklistVersion() {
        return checklistVersion;
    }

    BigDecimal requiredDays() {
        return requiredDays;
    }

    LocalDate windowFrom() {
        return windowFrom;
    }

    LocalDate windowTo() {
        return windowTo;
    }

    /** True from the day on which the client was sent the team that stands here. */
    boolean teamSent() {
        return state != AuditState.PLANNED && objectionUntil != null || state.begun();
    }

    /** The same of the plan; a Stage 1 that is confirmed without one shows what there is. */
    boolean planSent() {
        return planSentOn != null || state == AuditState.CONFIRMED || state.begun();
    }

    LocalDate objectionUntil() {
        return objectionUntil;
    }

    Objections objections() {
        return objections;
    }

    Termination termination() {
        return termination;
    }

    /** True where the objectives could not be reached (9.4.3.2): nothing positive follows from such an audit. */
    boolean endedEarly() {
        return termination != null && termination.agreed();
    }

    LocalDate reportIssuedOn() {
        return reportIssuedOn;
    }

    /** The last day as planned; from the end of the fieldwork on, the day of the closing meeting. */
    LocalDate lastDayHeld() {
        boolean over = state.begun() && state != AuditState.IN_PROGRESS;
        return over && content.closing().date() != null ? content.closing().date() : lastDay;
    }

    /** True while the days are those that the client accepted with the team. */
    boolean onAgreedDays() {
        return Objects.equals(firstDay, agreedFirstDay) && Objects.equals(lastDay, agreedLastDay);
    }

    AuditDraft draft() {
        return content.withTeam(team());
    }

    List<Seat> team() {
        return seats.stream().map(TeamSeat::seat).toList();
    }

    UUID leadPersonId() {
        return team().stream()
                .filter(s -> s.part() == Part.LEAD)
                .map(Seat::personId)
                .findFirst()
                .orElse(null);
    }

    /** True for the leader of the team; while the audit is only planned, nobody leads it yet. */
    boolean ledBy(UUID personId) {
        return state != AuditState.PLANNED && personId != null && personId.equals(leadPersonId());
    }

    /** Number of the file that it came in with; null for one that was carried out here. */
    String takenOver() {
        return takenOver;
    }

    UUID repeatsId() {
        return repeatsId;
    }

    Stage1Result stage1Result() {
        return stage1Result;
    }

    RecommendationKind recommendation() {
        return recommendation;
    }

    String recommendationText() {
        return recommendationText;
    }

    @Override
    public String type() {
        return "audit";
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public UUID clientId() {
        return clientId;
    }
}
