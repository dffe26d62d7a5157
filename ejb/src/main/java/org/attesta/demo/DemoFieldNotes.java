package org.attesta.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.audit.ItemAnswer;
import org.attesta.audit.ItemResult;
import org.attesta.finding.FindingDraft;
import org.attesta.finding.FindingType;
import org.attesta.finding.Grade;
import org.attesta.finding.MajorGround;
import org.attesta.finding.Respond;
import org.attesta.standard.ChecklistItem;

/** What people wrote down at and after the audits of Meltemi. */
final class DemoFieldNotes {

    static final String REVIEWS = """
            incident,closed,reviewed,led by,improvement
            INC0024410,day 1,day 3,Major incident manager,Second carrier tested every quarter
            INC0024533,day 1,day 2,Major incident manager,none needed
            INC0024871,day 2,day 5,Major incident manager,Alarm threshold lowered
            INC0025002,day 1,day 4,Major incident manager,Runbook corrected
            """;

    static final String SUPPLIER_REVIEWS = """
            supplier,review held,next review,targets met
            Carrier A,yes,in 3 months,yes
            Carrier B,yes,in 3 months,no: two of three
            """;

    private static final Map<String, ItemAnswer> SPECIAL = Map.of(
            "S2-8.6.1-04",
            new ItemAnswer(
                    ItemResult.NONCONFORM,
                    "Three major incidents followed; for two of them no review was held. See the nonconformity.",
                    null),
            "S2-8.6.1-01",
            new ItemAnswer(
                    ItemResult.CONFORM,
                    "Fifteen drawn from the export by a random start and every seventh line; all complete.",
                    null),
            "S2-8.5.1.3-03",
            new ItemAnswer(
                    ItemResult.OBSERVED,
                    "Two emergency changes, both approved by the duty manager, records completed within a day.",
                    null),
            "S2-8.5.1.1-02",
            new ItemAnswer(
                    ItemResult.CONFORM,
                    "Configuration differences of one week on four routers: each has its change.",
                    null));

    private DemoFieldNotes() {}

    /** The records that Stage 2 drew from: numbers, priorities and days before the audit. */
    static String incidents(LocalDate audit) {
        return """
                number,priority,opened,resolved,major,review
                INC0021045,1,%s 08:12,%<s 11:40,yes,
                INC0021388,2,%s 13:05,%<s 16:31,no,
                INC0021702,1,%s 06:47,%<s 11:20,yes,%s
                INC0022010,3,%s 09:30,%<s 17:02,no,
                INC0022346,1,%s 06:18,%<s 09:55,yes,
                """.formatted(
                        audit.minusDays(83),
                        audit.minusDays(68),
                        audit.minusDays(55),
                        audit.minusDays(51),
                        audit.minusDays(40),
                        audit.minusDays(29));
    }

    static ItemAnswer answerTo(ChecklistItem item) {
        return SPECIAL.getOrDefault(item.code(), new ItemAnswer(ItemResult.CONFORM, noteOn(item), null));
    }

    private static String noteOn(ChecklistItem item) {
        return switch (item.topic()) {
            case INTERVIEW -> "Interviewed: the service manager and two engineers, separately. Their accounts agree.";
            case TICKET_SAMPLE, INCIDENT_WORKFLOW ->
                "Seen in the sample of the tool's export, and live at the service desk.";
            case CHANGE_WORKFLOW -> "Eight changes followed from request to review.";
            case SLA_MEASUREMENT -> "Figures of one month recomputed from the tool; they agree with the report.";
            case CONFIGURATION_ASSET -> "Ten items compared with the racks; one name corrected on the spot.";
            case SUPPLIER -> "Contract, last report and minutes seen.";
            case GENERAL ->
                "Document seen, approved and in use: " + item.evidence().en();
        };
    }

    static FindingDraft major(UUID auditId, UUID sample) {
        return new FindingDraft(
                auditId,
                FindingType.NONCONFORMITY,
                Grade.MAJOR,
                MajorGround.PROCESS_CONTROL_DOUBT,
                "8.6.1",
                "Major incidents are to be reviewed after they are resolved. Two of three were not.",
                "INC0021045 and INC0022346 of the export carry no review; the major incident manager confirmed that none"
                        + " was held.",
                List.of(sample));
    }

    static FindingDraft minor(UUID auditId) {
        return new FindingDraft(
                auditId,
                FindingType.NONCONFORMITY,
                Grade.MINOR,
                null,
                "8.3.4.1",
                "Performance of external suppliers is to be reviewed at planned intervals. One review was not held.",
                "The last quarterly review of carrier B was due; no record exists, and the contract manager knew of none.",
                List.of());
    }

    static FindingDraft opportunity(UUID auditId) {
        return new FindingDraft(
                auditId,
                FindingType.OFI,
                null,
                null,
                "8.5.1.3",
                "The trend of emergency changes is reported as a number; its reading could be of more use.",
                "Change reports of the last three months.",
                List.of());
    }

    static Respond answerToMajor(LocalDate day) {
        return new Respond(
                "The two missing reviews were held and recorded.",
                "The tool let a major incident be closed without the review; nobody was named to ask for it.",
                "Closing a major incident needs the review's date; the major incident manager answers for it.",
                day.plusDays(5),
                day.plusDays(20),
                "Despina Laskari");
    }

    static Respond firstAnswerToMinor(LocalDate day) {
        return new Respond(
                "The review of carrier B is held this month.",
                "The review was not held.",
                "Reviews will be held on time.",
                day.plusDays(10),
                day.plusDays(20),
                "Despina Laskari");
    }

    static Respond answerToMinor(LocalDate day) {
        return new Respond(
                "The review of carrier B is held this month.",
                "The dates stood in the calendar of one person, who had left; nobody took them over.",
                "Dates of supplier reviews are kept in the tool with an owner by role and a reminder.",
                day.plusDays(10),
                day.plusDays(20),
                "Despina Laskari");
    }
}
