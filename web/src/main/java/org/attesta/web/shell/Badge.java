package org.attesta.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;

/** How a state looks: a tone and an icon beside its name, so that colour never carries the meaning alone. */
@Named
@ApplicationScoped
public class Badge {

    private static final Set<String> GOOD = Set.of(
            "ACCEPTED",
            "AGREEMENT_SIGNED",
            "IN_PROGRAMME",
            "TAKEN_OVER",
            "ACTIVE",
            "VERIFIED",
            "CLOSED",
            "DECIDED",
            "VALID",
            "PLAN_ACCEPTED",
            "REPORT_ISSUED",
            "RECOMMENDED",
            "APPROVED",
            "CONFIRMED",
            "TEAM_CONFIRMED",
            "MET",
            "NO_CONFLICT",
            "USED",
            "SENT",
            "CLEARED",
            "certificate.ISSUED",
            "document.ISSUED",
            "PUBLISHED",
            "SIGNED");
    private static final Set<String> WARN = Set.of(
            "INFO_REQUESTED",
            "RETURNED",
            "SUSPENDED",
            "POSTPONED",
            "DISPUTED",
            "EXPIRED_RESTORABLE",
            "finding.ISSUED",
            "NC_FOLLOWUP",
            "MINOR",
            "MORE_NEEDED",
            "OVERDUE",
            "PARTLY_SIGNED");
    private static final Set<String> BAD = Set.of(
            "DECLINED",
            "REFUSED",
            "WITHDRAWN",
            "DISABLED",
            "FAILED",
            "EXPIRED",
            "LAPSED",
            "CANCELLED",
            "TERMINATED_EARLY",
            "MAJOR",
            "CONFLICT");
    private static final Set<String> PAST = Set.of("ENDED", "VOIDED", "SUPERSEDED");
    private static final Map<String, String> ICONS = Map.of(
            "good", "pi-check",
            "warn", "pi-exclamation-triangle",
            "bad", "pi-times",
            "past", "pi-minus",
            "open", "pi-circle");

    public String tone(String type, Object state) {
        var name = String.valueOf(state);
        var own = type + "." + name;
        if (GOOD.contains(name) || GOOD.contains(own)) {
            return "good";
        }
        if (WARN.contains(name) || WARN.contains(own)) {
            return "warn";
        }
        if (BAD.contains(name)) {
            return "bad";
        }
        return PAST.contains(name) ? "past" : "open";
    }

    public String icon(String type, Object state) {
        return ICONS.get(tone(type, state));
    }
}
