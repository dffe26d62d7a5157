package org.attesta.web.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.ObjectToTeam;
import org.attesta.audit.Part;
import org.attesta.audit.ProposeTeam;
import org.attesta.audit.ReplaceTeam;
import org.attesta.audit.Seat;
import org.attesta.competence.CompetenceFacts;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.Function;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.web.shell.Words;

/** Backs {@code audit/team.xhtml}, {@code propose-team}, {@code replace-team} and {@code object}. */
@Named
@ViewScoped
public class AuditTeamBacking extends AuditPage {

    private static final Set<Function> AUDITING =
            Set.of(Function.LEAD_AUDITOR, Function.AUDITOR, Function.TECHNICAL_EXPERT);

    @EJB
    PersonService persons;

    @EJB
    CompetenceService competences;

    @Inject
    Words words;

    private List<SeatForm> seats = new ArrayList<>();
    private List<PersonRow> candidates = List.of();
    private Map<UUID, List<CompetenceFacts>> authorised = Map.of();
    private String why;
    private UUID about;

    @Override
    protected void fill() {
        seats = seatsOf(getRow().draft());
        if (editing()) {
            candidates = persons.everybody();
            authorised = competences.authorised(AUDITING, getRow().standard(), firstDay());
        }
    }

    @Override
    protected void catchUp(AuditDraft before) {
        if (team().equals(team(seatsOf(before)))) {
            seats = seatsOf(getRow().draft());
        }
    }

    private static List<SeatForm> seatsOf(AuditDraft draft) {
        return new ArrayList<>(draft.team().stream().map(SeatForm::of).toList());
    }

    /** The planner drafts a team, or replaces one that was confirmed. */
    public boolean editing() {
        return writes("TEAM") || getMine().stream().anyMatch(g -> g.action().equals("replace-team"));
    }

    public void add() {
        seats.add(new SeatForm());
    }

    public void remove(int index) {
        seats.remove(index);
    }

    public String saveTeam() {
        return save(new AuditDraft(null, null, team(), null, null, null, null, null), "team");
    }

    /** Saves nothing of its own: proposes the team as it stands in the form. */
    public String propose() {
        return act("propose-team", new ProposeTeam(team()));
    }

    public String replace() {
        return act("replace-team", new ReplaceTeam(why, team()));
    }

    public String object() {
        return act("object", new ObjectToTeam(about, why));
    }

    private List<Seat> team() {
        return team(seats);
    }

    private static List<Seat> team(List<SeatForm> seats) {
        return seats.stream().filter(SeatForm::filled).map(SeatForm::seat).toList();
    }

    public List<SeatForm> getSeats() {
        return seats;
    }

    public List<PersonRow> getCandidates() {
        return candidates;
    }

    /** The name and, for the choice, what the person is authorised for on the audit's first day. */
    public String named(PersonRow person) {
        var held = authorised.getOrDefault(person.id(), List.of());
        var parts = new TreeMap<Function, Set<String>>();
        held.forEach(c -> parts.computeIfAbsent(c.function(), f -> new TreeSet<>())
                .add(c.technicalArea() == null ? words.get("audit.allAreas") : c.technicalArea()));
        var told = parts.entrySet().stream()
                .map(e -> words.name("person.function", e.getKey()) + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
        return person.draft().name() + " – " + (told.isEmpty() ? words.get("audit.noAuthorisation") : told);
    }

    private LocalDate firstDay() {
        var planned = getRow().draft().schedule().firstDay();
        return planned == null ? getRow().windowFrom() : planned;
    }

    public List<Part> getParts() {
        return Arrays.asList(Part.values());
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }
}
