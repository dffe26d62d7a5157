package org.attesta.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.demo.DemoParty.Found;

/** One client on its way: what the acts of earlier days have made, for those of later days. */
final class DemoFile {

    final DemoParty party;
    final DemoCalendar calendar;
    final List<UUID> sites = new ArrayList<>();
    final Map<Found, UUID> findings = new LinkedHashMap<>();

    /** Evidence of what was done about a finding. */
    final Map<Found, UUID> sent = new HashMap<>();

    UUID application;
    UUID programme;
    UUID stage1;
    UUID stage2;
    UUID surveillance;
    UUID certification;

    /** What Stage 2 asked for before it began. */
    UUID request;

    /** The other requests, and what was sent for them. */
    List<UUID> requests = List.of();

    List<DemoDossier.Asked> answers = List.of();

    /** Incident records from which Stage 2 drew its sample. */
    UUID sample;

    LocalDate stage1Day;
    LocalDate stage2Day;
    private LocalDate last = LocalDate.MIN;

    DemoFile(DemoParty party, DemoCalendar calendar) {
        this.party = party;
        this.calendar = calendar;
    }

    /** @throws IllegalArgumentException when the acts of one client are not told in the order of their days */
    void on(LocalDate day, Runnable act) {
        var kept = DemoCalendar.working(day);
        if (kept.isBefore(last)) {
            throw new IllegalArgumentException(party.key() + ": " + kept + " comes after " + last);
        }
        last = kept;
        calendar.on(kept, act);
    }

    LocalDate stage1End() {
        return stage1Day.plusDays(party.team().stage1Days() - 1);
    }

    LocalDate stage2End() {
        return stage2Day.plusDays(party.team().stage2Days() - 1);
    }

    /** Both stages are given their days, the second so many days after the first. */
    void books(LocalDate stage1From, int between) {
        var people = party.team().people();
        stage1Day = calendar.book(stage1From, party.team().stage1Days(), people);
        stage2Day = calendar.book(stage1Day.plusDays(between), party.team().stage2Days(), people);
    }
}
