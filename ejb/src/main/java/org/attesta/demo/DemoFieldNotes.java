package org.attesta.demo;

import java.util.List;
import java.util.Map;
import org.attesta.audit.ItemAnswer;
import org.attesta.audit.ItemResult;
import org.attesta.standard.ChecklistItem;

/** What auditors write down at a client, and the records that they draw from. */
final class DemoFieldNotes {

    private static final Map<String, String> AT_MELTEMI = Map.of(
            "S2-8.6.1-01", "Fifteen drawn from the export by a random start and every seventh line; all complete.",
            "S2-8.5.1.3-03",
                    "Two emergency changes, both approved by the duty manager, records completed within a day.",
            "S2-8.5.1.1-02", "Configuration differences of one week on four routers: each has its change.");

    private DemoFieldNotes() {}

    static ItemAnswer answerTo(DemoParty party, ChecklistItem item) {
        return party.findings().stream()
                .filter(f -> item.code().equals(f.item()))
                .findFirst()
                .map(f ->
                        new ItemAnswer(ItemResult.NONCONFORM, f.objectiveEvidence() + " See the nonconformity.", null))
                .orElseGet(() -> new ItemAnswer(ItemResult.CONFORM, noteOn(party, item), null));
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
        var notes = notes(party, item);
        return notes.get(Math.floorMod((party.key() + item.code()).hashCode(), notes.size()));
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
