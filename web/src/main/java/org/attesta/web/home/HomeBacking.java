package org.attesta.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.attesta.access.CurrentActor;
import org.attesta.application.ApplicationService;
import org.attesta.demo.DemoTourService;
import org.attesta.demo.DemoTourService.Stop;
import org.attesta.shared.Role;
import org.attesta.shared.Turn;
import org.attesta.shared.TurnService;
import org.attesta.web.shell.Words;

/** Backs {@code home.xhtml}: what waits for the visitor, by kind of work. */
@Named
@RequestScoped
public class HomeBacking {

    /** So many of each kind; the list of that kind has the rest. */
    private static final int LIMIT = 20;

    private static final String CERTIFICATION = "/WEB-INF/includes/my-certification.xhtml";

    /**
     * Work of one kind.
     *
     * @param more whether there may be more than is shown
     */
    public record Section(String type, List<Turn> turns, boolean more) {}

    @EJB
    TurnService turns;

    @EJB
    ApplicationService applications;

    @EJB
    DemoTourService tour;

    @Inject
    CurrentActor current;

    @Inject
    Words words;

    private List<Section> sections = List.of();
    private List<Stop> stops = List.of();

    public void load() {
        var byType = turns.turnsOf(current.get(), LIMIT).stream()
                .collect(Collectors.groupingBy(Turn::type, LinkedHashMap::new, Collectors.toList()));
        sections = byType.entrySet().stream()
                .map(e -> new Section(e.getKey(), e.getValue(), e.getValue().size() >= LIMIT))
                .toList();
        stops = tour.mine();
    }

    /** What to try in a demo; empty in earnest. */
    public List<Stop> getStops() {
        return stops;
    }

    public String tried(Stop stop) {
        return words.get("home.try." + stop.key());
    }

    public List<Section> getSections() {
        return sections;
    }

    public String kind(Section section) {
        return words.find("home.kind." + section.type()).orElse(section.type());
    }

    /** Who can make something wait for this visitor, in words for the first of the visitor's roles. */
    public String getNothingNext() {
        var actor = current.get();
        if (actor.has(Role.CLIENT)) {
            var applied = applications.ofClient(actor.clientId());
            if (!applied.isEmpty()) {
                var newest = applied.get(0);
                return words.fill("home.nothing.applied", newest.number(), words.state("application", newest.state()));
            }
        }
        return words.get("home.nothing." + actor.mainRole());
    }

    /** Where a client reads how far the own certification is. */
    public String getCertification() {
        return current.get().has(Role.CLIENT) ? CERTIFICATION : null;
    }
}
