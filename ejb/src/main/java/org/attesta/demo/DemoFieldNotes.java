package org.attesta.demo;

import java.util.List;
import java.util.Map;
import org.attesta.audit.ItemAnswer;
import org.attesta.audit.ItemResult;
import org.attesta.demo.DemoParty.Found;
import org.attesta.finding.FindingType;
import org.attesta.standard.ChecklistItem;

/** What auditors write down at a client, and the records that they draw from. */
final class DemoFieldNotes {

    private static final Map<String, String> AT_MELTEMI = Map.of(
            "S2-8.6.1-01", "Fifteen drawn from the export by a random start and every 89th line; all complete.",
            "S2-8.5.1.3-03",
                    "Two emergency changes, both approved by the duty manager, records completed within a day.",
            "S2-8.5.1.1-02", "Configuration differences of one week on four routers: each has its change.");

    private static final Map<String, String> AT_SURVEILLANCE = Map.of(
            "SV-B",
                    "The actions were taken as accepted. Fresh samples from the same areas show nothing of the kind again.",
            "SV-C", "Complaints of the year read, four followed to their answers; the body has received none.");

    private DemoFieldNotes() {}

    static ItemAnswer answerTo(DemoParty party, ChecklistItem item) {
        return party.findings().stream()
                .filter(f -> item.code().equals(f.item()))
                .findFirst()
                .map(DemoFieldNotes::answerThat)
                .orElseGet(() -> new ItemAnswer(ItemResult.CONFORM, noteOn(party, item), null));
    }

    private static ItemAnswer answerThat(Found found) {
        return found.type() == FindingType.AREA_OF_CONCERN
                ? new ItemAnswer(ItemResult.CONCERN, found.objectiveEvidence() + " See the area of concern.", null)
                : new ItemAnswer(ItemResult.NONCONFORM, found.objectiveEvidence() + " See the nonconformity.", null);
    }

    /** At a later audit: what was nonconform is looked at first. */
    static ItemAnswer answerAgain(DemoParty party, ChecklistItem item) {
        return party.findings().stream()
                .filter(f -> item.code().equals(f.item()))
                .findFirst()
                .map(f -> new ItemAnswer(
                        ItemResult.CONFORM, "After the nonconformity of the last audit: " + f.effectiveness(), null))
                .orElseGet(() -> new ItemAnswer(ItemResult.CONFORM, noteOn(party, item), null));
    }

    private static String noteOn(DemoParty party, ChecklistItem item) {
        if (party.key().equals("meltemi") && AT_MELTEMI.containsKey(item.code())) {
            return AT_MELTEMI.get(item.code());
        }
        if (AT_SURVEILLANCE.containsKey(item.code())) {
            return AT_SURVEILLANCE.get(item.code());
        }
        if (item.code().startsWith("S1-OBJ-")) {
            return onObjective(party, item.code().charAt(item.code().length() - 1));
        }
        var notes = notes(party, item);
        return notes.get(Math.floorMod((party.key() + item.code()).hashCode(), notes.size()));
    }

    /** Objectives of Stage 1 ({@code ISO/IEC 17021-1:2015, 9.3.1.2.2}), where they are met. */
    private static String onObjective(DemoParty party, char objective) {
        boolean concerns = party.findings().stream().anyMatch(f -> f.type() == FindingType.AREA_OF_CONCERN);
        return switch (objective) {
            case 'A' ->
                "All documents of the list read; they address clauses 4 to 10."
                        + (concerns ? " What is missing is said in the areas of concern." : "");
            case 'B' ->
                "Went through " + party.sites().get(0).name() + "; talks at the " + party.desk()
                        + " and with two teams. They know the system and expect the audit.";
            case 'C' ->
                "Owners of four processes asked; measures exist and are read each month, records reach back a year.";
            case 'D' ->
                "Services, sites, numbers of persons and other parties compared with the application; they agree.";
            case 'E' ->
                "Team and days still fit. Period and places of Stage 2 agreed with "
                        + party.client().representative() + ".";
            case 'F' ->
                "Stage 2 looks at changes and suppliers first; samples are drawn from exports of " + party.tool() + "."
                        + (concerns ? " It begins with the areas of concern." : "");
            default ->
                "One internal audit of the whole system and one management review, both with reports and followed actions."
                        + (concerns ? " How deep the audit went is an area of concern." : "");
        };
    }

    private static List<String> notes(DemoParty party, ChecklistItem item) {
        var who = party.client().representative();
        var tool = party.tool();
        var desk = party.desk();
        return switch (item.topic()) {
            case INTERVIEW ->
                List.of(
                        "Asked " + who + " and two engineers, separately. Their accounts agree.",
                        "Talk at the " + desk + " with two persons of the shift; both knew it without looking it up.",
                        party.director() + " explained it in own words and named the figures of the last quarter.");
            case TICKET_SAMPLE, INCIDENT_WORKFLOW ->
                List.of(
                        "Seen in the sample from " + tool + ", and live at the " + desk + ".",
                        "Twelve records of " + tool + " read; times, priority and text fit together.",
                        "Sample drawn by the auditor from the export of " + tool + "; nothing was missing.");
            case CHANGE_WORKFLOW ->
                List.of(
                        "Eight changes followed from request to review in " + tool + ".",
                        "Six changes of the last quarter, two of them emergency ones: approvals before the work.",
                        "Calendar of changes of two weeks against " + tool + ": no work without a record.");
            case SLA_MEASUREMENT ->
                List.of(
                        "Figures of one month recomputed from " + tool + "; they agree with the report.",
                        "Raw data of two targets taken from the monitoring; deviation below 0.1 percentage points.");
            case CONFIGURATION_ASSET ->
                List.of(
                        "Ten items compared with the racks; one name corrected on the spot.",
                        "Five drawn from the register and found, five drawn on the spot and found in the register.");
            case SUPPLIER ->
                List.of(
                        "Contract, last report and minutes of the most important supplier seen.",
                        "Two suppliers: targets of the contract, figures of six months, minutes of the last review.");
            case GENERAL ->
                List.of(
                        "Document seen, approved and in use: " + item.evidence().en(),
                        "Shown by " + who + "; version and approval are those of the register: "
                                + item.evidence().en(),
                        "Read before the audit, questions answered by " + who + ": "
                                + item.evidence().en());
        };
    }
}
