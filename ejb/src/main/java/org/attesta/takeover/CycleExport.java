package org.attesta.takeover;

import static java.util.Comparator.naturalOrder;
import static org.attesta.takeover.Export.put;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.audit.Part;
import org.attesta.audit.Seat;
import org.attesta.programme.CycleStep;
import org.attesta.programme.PlannedAuditFacts;
import org.attesta.programme.ProgrammeFacts;

/**
 * One place of a cycle with the audits that took it, the one that counts last.
 *
 * @param planned null for the recertification that the cycle began with
 * @param found audits in which something can have been found; none before one is held
 */
record CycleExport(CycleStep step, PlannedAuditFacts planned, List<AuditRow> found) {

    /** What was held and what is still planned. */
    static List<CycleExport> of(ProgrammeFacts programme, List<AuditRow> audits) {
        var places = new ArrayList<CycleExport>();
        var renewals = audits.stream()
                .filter(a -> a.type() == AuditType.RECERTIFICATION && a.takenOver() != null)
                .toList();
        if (!renewals.isEmpty()) {
            places.add(new CycleExport(CycleStep.RECERTIFICATION, null, renewals));
        }
        for (var planned : programme.audits()) {
            if (planned.heldOn() != null) {
                places.add(new CycleExport(planned.step(), planned, held(planned, audits)));
            } else if (planned.step().ordinal() > CycleStep.STAGE2.ordinal()) {
                places.add(new CycleExport(planned.step(), planned, List.of()));
            }
        }
        return places;
    }

    private static List<AuditRow> held(PlannedAuditFacts planned, List<AuditRow> audits) {
        var type = planned.step().surveillance()
                ? AuditType.SURVEILLANCE
                : AuditType.valueOf(planned.step().name());
        return audits.stream()
                .filter(a -> a.type() == type && a.state() != AuditState.CANCELLED && end(a) != null)
                .filter(a -> !planned.step().surveillance() || end(a).equals(planned.heldOn()))
                .toList();
    }

    /** The day of the closing meeting where there was one. */
    private static LocalDate end(AuditRow audit) {
        var closing = audit.draft().closing();
        return closing == null || closing.date() == null
                ? audit.draft().schedule().lastDay()
                : closing.date();
    }

    /** @param people what each is called in the file */
    Map<String, String> cells(String certificate, Map<UUID, String> people) {
        var cells = new HashMap<String, String>();
        put(cells, "certificate", certificate);
        put(cells, "step", step);
        boolean held = planned == null || planned.heldOn() != null;
        put(cells, "held", held ? "yes" : "no");
        if (!held || found.isEmpty()) {
            put(cells, "from", planned.from());
            put(cells, "to", held ? planned.heldOn() : planned.to());
            put(cells, "days", planned.days().toPlainString());
            return cells;
        }
        var last = found.get(found.size() - 1);
        put(
                cells,
                "from",
                found.stream()
                        .map(a -> a.draft().schedule().firstDay())
                        .min(naturalOrder())
                        .orElseThrow());
        put(cells, "to", planned == null ? end(last) : planned.heldOn());
        put(cells, "days", (planned == null ? last.requiredDays() : planned.days()).toPlainString());
        put(cells, "lead", called(last, people, List.of(Part.LEAD)));
        put(cells, "auditors", called(last, people, List.of(Part.AUDITOR)));
        put(cells, "experts", called(last, people, List.of(Part.TECHNICAL_EXPERT)));
        put(cells, "observers", called(last, people, List.of(Part.OBSERVER, Part.TRAINEE)));
        return cells;
    }

    private static String called(AuditRow audit, Map<UUID, String> people, List<Part> parts) {
        return NameList.write(audit.draft().team().stream()
                .filter(seat -> parts.contains(seat.part()))
                .map(Seat::personId)
                .map(people::get));
    }
}
