package org.attesta.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Papers of a client, in the plain style of its office: the service management policy, and the report on a continuity test. */
final class DemoPapers {

    private final DemoParty party;
    private final DemoRecords records;
    private final LocalDate end;

    /** @param end the day from which they are looked at; they are older */
    DemoPapers(DemoParty party, DemoRecords records, LocalDate end) {
        this.party = party;
        this.records = records;
        this.end = end;
    }

    /** For ISO/IEC 20000-1 5.2. */
    byte[] policy() {
        var approved = DemoCalendar.working(end.minusDays(210));
        return paper("Service management policy", approved, paper -> {
            var client = party.client();
            var unit = party.application().path("unit").asText();
            paper.table(
                    new float[] {1, 2},
                    List.of(
                            List.of("Document", "SMS-POL-01, version " + (4 + records.later())),
                            List.of("Approved by", party.director() + ", top management"),
                            List.of("Approved on", approved.toString()),
                            List.of(
                                    "Next review",
                                    DemoCalendar.working(approved.plusYears(1)).toString()),
                            List.of("Kept by", client.representative() + ", " + client.representativeFunction())),
                    false);
            paper.section(
                    "1  Why we have it",
                    "We run services on which others rely every day: "
                            + party.application().path("customers").asText()
                            + ". This policy says what they may expect of us and what we expect of ourselves. It is the frame for our objectives"
                            + " and for every decision about our services.");
            paper.section(
                    "2  Where it applies",
                    "It applies to " + unit + " and to everybody who works for it, at our sites and at our suppliers."
                            + " The scope of the service management system is: "
                            + party.application().path("scope").asText() + ".");
            paper.bullets(
                    "3  What we commit ourselves to",
                    List.of(
                            "We agree services and their targets with our customers in writing, measure them, and tell the figures as they are, missed targets first.",
                            "We satisfy the laws and contracts that bind us: "
                                    + party.application()
                                            .path("legalObligations")
                                            .asText() + ".",
                            "We restore service first and then find out why it failed. Nobody is blamed for reporting a mistake.",
                            "We change nothing that customers use without assessment, approval and a way back.",
                            "We know the parties that work for us, and answer for what they deliver as for our own work.",
                            "We provide the people, time, tools and money that the agreed services need, and say so when they do not suffice.",
                            "We improve the system and the services continually, by what measurements, audits, complaints and ideas show."));
            objectives(paper);
            paper.bullets(
                    "5  Who answers for what",
                    List.of(
                            party.director()
                                    + " answers for the service management system and reviews it at least once a year.",
                            client.representative() + " (" + client.representativeFunction()
                                    + ") looks after the system, its processes and their measurements.",
                            "Each service has an owner, named in the service catalogue, who answers for it towards customers.",
                            "Everybody knows this policy, the processes of the own work, and whom to tell when something is wrong."));
            paper.section(
                    "6  How it is made known",
                    "The policy is part of the first day of everybody who starts with us, hangs at the "
                            + party.desk()
                            + ", and is given to customers and suppliers who ask for it. It is looked at in every management review"
                            + " and whenever services, organisation or obligations change.");
            paper.section(
                    "Σύνοψη για το προσωπικό",
                    "Συμφωνούμε γραπτώς με τους πελάτες μας τις υπηρεσίες και τους στόχους τους, μετράμε αν επιτυγχάνονται και"
                            + " παρουσιάζουμε τα αποτελέσματα όπως είναι. Πρώτα αποκαθιστούμε την υπηρεσία και ύστερα αναζητούμε την αιτία. Δεν αλλάζουμε"
                            + " τίποτα χωρίς αξιολόγηση, έγκριση και σχέδιο επαναφοράς. Βελτιώνουμε διαρκώς το σύστημα και τις υπηρεσίες μας.");
        });
    }

    private void objectives(DemoPaper paper) {
        paper.heading("4  Objectives of this year");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Objective", "Measure and target", "Owner"));
        for (var s : records.services()) {
            rows.add(List.of(
                    s.name() + " is there when it is needed",
                    "Availability " + s.availability() + " % a month, within " + s.hours(),
                    s.owner()));
        }
        rows.add(List.of(
                "Failures do not come back",
                "Problems closed within 90 days: 80 %",
                party.client().representative()));
        rows.add(List.of(
                "Changes succeed",
                "Changes without failure or way back: 95 %",
                party.client().representative()));
        paper.table(new float[] {3, 3, 1.6f}, rows, true);
    }

    /** For ISO/IEC 20000-1 8.7.2. */
    byte[] continuityTest() {
        var test = DemoCalendar.working(end.minusDays(95));
        var reported = DemoCalendar.working(test.plusDays(9));
        var told = records.continuity();
        return paper("Continuity test of " + test + ": report", reported, paper -> {
            paper.table(
                    new float[] {1, 3},
                    List.of(
                            List.of("Service", told.service()),
                            List.of("Scenario", told.scenario()),
                            List.of("Day", test.toString()),
                            List.of("Targets", "Recovery time " + told.rto() + ", data loss at most " + told.rpo()),
                            List.of("Taking part", String.join("\n", told.people())),
                            List.of("Report", "SMS-CON-" + test.getYear() + "-1 of " + reported)),
                    false);
            paper.heading("1  What happened");
            paper.table(
                    new float[] {0.8f, 5, 1.2f, 0.9f},
                    with(List.of("Time", "Step", "Result", "Elapsed"), told.steps()),
                    true);
            paper.heading("2  Results");
            paper.table(new float[] {3, 2, 2}, with(List.of("Measure", "Target", "Reached"), told.results()), true);
            paper.bullets("3  What we saw", told.notes());
            paper.heading("4  Actions");
            paper.table(
                    new float[] {0.5f, 4, 2, 1.2f},
                    with(List.of("No", "Action", "Owner", "State"), told.actions()),
                    true);
            paper.section("5  Conclusion", told.conclusion());
            paper.section("Περίληψη", told.greek());
        });
    }

    private static List<List<String>> with(List<String> header, List<List<String>> rows) {
        var all = new ArrayList<List<String>>(List.of(header));
        all.addAll(rows);
        return all;
    }

    private byte[] paper(String title, LocalDate day, Consumer<DemoPaper> content) {
        var paper = new DemoPaper(party.client().name(), title, day);
        content.accept(paper);
        paper.section("", "\n" + party.client().address().city() + ", " + day + "\n\n" + party.director());
        return paper.bytes();
    }
}
