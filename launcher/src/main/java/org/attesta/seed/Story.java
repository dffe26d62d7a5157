package org.attesta.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One generated client: who it is, how far it has come, and on which days. The chapters turn it into rows. */
final class Story {

    static final String STANDARD = "ISO/IEC 20000-1:2018";

    /** A place of the client. */
    record Place(UUID id, String name, String street, String postcode, Words.Town town, int personnel) {

        String address() {
            return street + ", " + postcode + " " + town.name() + ", " + town.country();
        }
    }

    final int index;
    final Dice dice;
    final Stage stage;
    final LocalDate today;
    final Staff staff;
    final Counters counters;
    final UUID client;
    final String clientNumber;
    final String name;
    final String legalForm;
    final String representative;
    final Words.Service service;
    final String scope;
    final List<Place> places = new ArrayList<>();

    /** The day everything hangs on: of the decision, where there is one, else a day not long ago. */
    final LocalDate decided;

    final LocalDate came;
    final LocalDate stage1;
    final LocalDate stage2;

    Story(long seed, int index, LocalDate today, Staff staff, Counters counters) {
        this.index = index;
        this.today = today;
        this.staff = staff;
        this.counters = counters;
        dice = new Dice(seed, "client" + index);
        stage = Stage.of(dice);
        client = dice.id("client");
        clientNumber = counters.next("C");
        var greek = dice.once(2);
        legalForm = greek ? "Α.Ε." : dice.one(List.of("S.A.", "Ltd", "GmbH", "B.V."));
        name = (greek
                        ? dice.one(Words.FIRMS_EL) + " " + dice.one(Words.TRADES_EL)
                        : dice.one(Words.FIRMS_EN) + " " + dice.one(Words.TRADES_EN))
                + " " + (index + 1) + " " + legalForm;
        representative = greek
                ? dice.one(Words.FIRST_NAMES_EL) + " " + dice.one(Words.LAST_NAMES_EL)
                : dice.one(Words.FIRST_NAMES_EN) + " " + dice.one(Words.LAST_NAMES_EN);
        service = dice.one(Words.SERVICES);
        places();
        scope = greek
                ? "Το ΣΔΥ της " + name + " που υποστηρίζει την παροχή υπηρεσιών " + service.el()
                        + " σε εξωτερικούς πελάτες, " + places.get(0).town().name()
                : "The SMS of " + name + " supporting the provision of " + service.en() + " to external customers from "
                        + places.get(0).town().name();
        decided = today.minusDays(sinceDecision());
        came = stage.reached(Stage.STAGE1_CLOSED) ? decided.minusDays(160) : today.minusDays(dice.between(4, 60));
        stage1 = stage.reached(Stage.STAGE1_CLOSED) ? came.plusDays(45) : today.plusDays(dice.between(20, 50));
        stage2 = stage1.plusDays(35);
    }

    private int sinceDecision() {
        return switch (stage) {
            case ACTIVE -> dice.between(20, 1060);
            case SUSPENDED -> dice.between(400, 800);
            case WITHDRAWN -> dice.between(300, 1000);
            case EXPIRED_RESTORABLE -> dice.between(1105, 1250);
            case EXPIRED -> dice.between(1300, 1700);
            case STAGE1_CLOSED -> -dice.between(72, 105); // both stages are counted back from a decision to come
            default -> -dice.between(1, 30);
        };
    }

    private void places() {
        int count = dice.once(20) ? dice.between(6, 12) : dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            var town = dice.one(Words.TOWNS);
            var street = town.street() + " " + dice.between(1, 180);
            var postcode = town.postcode() + dice.between(10, 99);
            var what = i == 0 ? "Headquarters" : "Office " + (i + 1);
            places.add(new Place(
                    dice.id("site" + i), what + ", " + town.name(), street, postcode, town, dice.between(5, 60)));
        }
    }

    UUID id(String thing) {
        return dice.id(thing);
    }

    /** The moment on a day at which the application would have written. */
    static String at(LocalDate day) {
        return day + "T09:00:00Z";
    }

    int personnel() {
        return places.stream().mapToInt(Place::personnel).sum();
    }

    List<UUID> siteIds() {
        return places.stream().map(Place::id).toList();
    }

    List<String> siteIdTexts() {
        return places.stream().map(place -> place.id().toString()).toList();
    }

    Staff.Member lead() {
        return staff.auditor(index, 0);
    }

    Staff.Member auditor() {
        return staff.auditor(index, 1);
    }
}
