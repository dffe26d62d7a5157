package org.attesta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.audit.AnAudit.AUDITOR;
import static org.attesta.audit.AnAudit.EXPERT;
import static org.attesta.audit.AnAudit.LEAD;
import static org.attesta.audit.AnAudit.OTHER;
import static org.attesta.audit.AnAudit.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;
import org.attesta.shared.WorkdayCalendar;
import org.attesta.shared.Workdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** U2: what makes a team fit (ISO/IEC 17021-1 9.2.2, 5.2, 7), worked example E3. */
class TeamRulesTest {

    @Test
    void aFitTeamCanBeProposed() {
        assertThat(Unmet.of(TeamRules.team(new AnAudit().in(AuditState.PLANNED))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void eachFaultBreaksItsRule(String fault, String rule, Consumer<AnAudit> change) {
        var audit = new AnAudit();
        change.accept(audit);
        assertThat(Unmet.of(TeamRules.team(audit.in(AuditState.PLANNED)))).contains(rule);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no dates", "R-9.2.3.4", a -> a.draft = AuditDraft.EMPTY),
                fault("no team", "R-9.2.2.1.1", a -> a.team = List.of()),
                fault("two leaders", "R-9.2.2.1.1", a -> {
                    a.team = List.of(Seat.of(LEAD, Part.LEAD, days("2")), Seat.of(AUDITOR, Part.LEAD, days("2")));
                }),
                fault("leader not authorised to lead", "R-9.2.2.1.1", a -> {
                    a.people.put(LEAD, AnAudit.member("Lead", false, true, Set.of("CLOUD"), Set.of()));
                }),
                fault("auditor not authorised", "R-7.1.3", a -> {
                    a.people.put(AUDITOR, AnAudit.member("Auditor", false, false, Set.of(), Set.of()));
                }),
                fault("unknown person", "R-7.1.3", a -> a.people.remove(EXPERT)),
                fault("an area that nobody covers", "R-9.2.2.1.1", a -> a.areas = Set.of("CLOUD", "NETWORK")),
                fault("conflict", "R-5.2.13", a -> {
                    var conflict = Condition.block("R-5.2.13", false, Text.of("shared.reason"));
                    a.people.put(
                            AUDITOR,
                            new MemberFacts(
                                    "Auditor", true, false, true, Set.of(), Set.of(), List.of(conflict), List.of()));
                }),
                fault("double booking", "U2", a -> {
                    a.people.put(
                            AUDITOR,
                            new MemberFacts(
                                    "Auditor",
                                    true,
                                    false,
                                    true,
                                    Set.of(),
                                    Set.of(),
                                    List.of(),
                                    List.of("AUD-2026-0007")));
                }),
                fault("one person twice", "U2", a -> {
                    a.team = List.of(Seat.of(LEAD, Part.LEAD, days("2")), Seat.of(LEAD, Part.AUDITOR, days("2")));
                }),
                fault("trainee without evaluator", "R-9.2.2.1.4", a -> {
                    a.team = List.of(Seat.of(LEAD, Part.LEAD, days("4")), Seat.of(AUDITOR, Part.TRAINEE, days("2")));
                }),
                fault("trainee evaluated by an expert", "R-9.2.2.1.4", a -> {
                    a.team = List.of(
                            Seat.of(LEAD, Part.LEAD, days("4")),
                            new Seat(AUDITOR, Part.TRAINEE, days("2"), EXPERT, null, null, null),
                            new Seat(EXPERT, Part.TECHNICAL_EXPERT, days("2"), null, LEAD, null, null));
                }),
                fault("expert under nobody", "R-9.2.2.1.3", a -> {
                    a.team = List.of(
                            Seat.of(LEAD, Part.LEAD, days("4")), Seat.of(EXPERT, Part.TECHNICAL_EXPERT, days("2")));
                }),
                fault("observer without justification", "R-9.2.2.2.1", a -> {
                    a.team = List.of(Seat.of(LEAD, Part.LEAD, days("4")), Seat.of(OTHER, Part.OBSERVER, null));
                }),
                fault("time not justified", "R-9.1.4.3", a -> {
                    var schedule = new Schedule(AnAudit.FIRST, AnAudit.LAST, List.of(), " ");
                    a.draft = new AuditDraft(schedule, null, null, null, null, null, null, null).over(a.draft);
                }),
                fault("before the end of Stage 1", "R-9.3.1.1", a -> {
                    a.stage1 = AnAudit.stage1(Stage1Result.READY, AnAudit.FIRST.plusDays(1));
                }));
    }

    @Test
    void onlyAuditorsDaysCount() {
        var audit = new AnAudit();
        audit.team = List.of(
                Seat.of(LEAD, Part.LEAD, days("2")),
                Seat.of(AUDITOR, Part.AUDITOR, days("2")),
                new Seat(EXPERT, Part.TECHNICAL_EXPERT, days("2"), null, LEAD, null, null),
                new Seat(OTHER, Part.TRAINEE, days("2"), LEAD, null, null, null));
        audit.people.put(OTHER, AnAudit.member("Trainee", false, false, Set.of(), Set.of()));
        audit.required = days("4.0");
        assertThat(Unmet.of(TeamRules.team(audit.in(AuditState.PLANNED)))).isEmpty();
        audit.required = days("5.0");
        assertThat(Unmet.of(TeamRules.team(audit.in(AuditState.PLANNED)))).containsExactly("R-9.1.4.4");
    }

    @Test
    void nobodyAuditsLongerThanTheAuditLasts() {
        var audit = new AnAudit();
        audit.team = List.of(Seat.of(LEAD, Part.LEAD, days("3.5")), Seat.of(AUDITOR, Part.AUDITOR, days("0.5")));
        audit.areas = Set.of("CLOUD");
        assertThat(Unmet.of(TeamRules.team(audit.in(AuditState.PLANNED)))).containsExactly("R-9.1.4.4");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-07, true", "2026-12-08, false"})
    void isProposedForDaysToCome(LocalDate today, boolean ahead) {
        var audit = new AnAudit();
        audit.today = today;
        assertThat(Unmet.of(TeamRules.proposal(audit.in(AuditState.PLANNED))))
                .isEqualTo(ahead ? List.of() : List.of("R-9.2.3.4"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1"})
    void outsideTheWindowOfTheProgrammeNeedsAReason(int first, int last) {
        var audit = new AnAudit();
        var subject = audit.audit(AuditState.PLANNED);
        var days = new Schedule(
                AnAudit.FIRST.plusDays(first), AnAudit.LAST.plusDays(last), List.of(AnAudit.SITE), "As reviewed.");
        subject.save(new AuditDraft(days, null, null, null, null, null, null, null).over(subject.draft()));
        var judged = TeamRules.proposal(audit.situation(subject));
        assertThat(Unmet.of(judged)).containsExactly("R-9.1.3.2");
        assertThat(judged).noneMatch(Condition::blocks);
    }

    /** Days from the first day of the audit to the one day that the programme has; the audit lasts two. */
    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "2, false"})
    void whereTheProgrammeHasOneDayTheAuditIsToIncludeIt(int day, boolean includes) {
        var audit = new AnAudit();
        audit.windowFrom = AnAudit.FIRST.plusDays(day);
        audit.windowTo = audit.windowFrom;
        var judged = TeamRules.proposal(audit.in(AuditState.PLANNED));
        assertThat(Unmet.of(judged)).isEqualTo(includes ? List.of() : List.of("R-9.1.3.2"));
    }

    private static Arguments fault(String fault, String rule, Consumer<AnAudit> change) {
        return Arguments.of(fault, rule, change);
    }

    /** Not silently Monday to Friday: whoever proposes a team says why it may be proposed all the same. */
    @Test
    void aWindowCountedThroughAYearWithoutHolidaysIsSpokenOf() {
        var audit = new AnAudit();
        audit.workdays = Workdays.of(WorkdayCalendar.OWN, List.of(audit.today.minusYears(1)));
        assertThat(TeamRules.proposal(audit.in(AuditState.PLANNED)))
                .filteredOn(c -> c.message().key().equals("audit.holidaysListed"))
                .singleElement()
                .satisfies(c -> assertThat(c.level()).isEqualTo(Condition.Level.WARN))
                .satisfies(c -> assertThat(c.message().args()).containsExactly(String.valueOf(audit.today.getYear())));
        audit.workdays = Workdays.of(WorkdayCalendar.OWN, List.of(audit.today));
        assertThat(TeamRules.proposal(audit.in(AuditState.PLANNED)))
                .noneMatch(c -> c.message().key().equals("audit.holidaysListed"));
    }
}
