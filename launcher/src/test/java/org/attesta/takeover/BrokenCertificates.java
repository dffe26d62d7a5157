package org.attesta.takeover;

import static org.attesta.takeover.Sheets.cells;
import static org.attesta.takeover.Sheets.with;

import java.util.LinkedHashMap;
import java.util.Map;

/** Certificates, cycles and nonconformities, each broken in its own way on 2026-12-01; each has a sound client of its own. */
final class BrokenCertificates {

    private static final Map<String, String> WITHDRAWN = cells(
            "standard", "ISO/IEC 20000-1:2018",
            "scope", "The SMS of the unit that hosts applications",
            "state", "WITHDRAWN",
            "since", "2026-06-01",
            "reason", "Given up",
            "firstIssued", "2025-03-15",
            "decidedOn", "2025-03-15",
            "decidedBy", "A. Former",
            "effective", "2025-03-15",
            "expiry", "2028-03-14",
            "revision", "1");
    private static final Map<String, String> ACTIVE = cells(
            "state", "ACTIVE",
            "since", "",
            "reason", "",
            "agreementSignedOn", "2024-12-01",
            "technicalAreas", "INFRASTRUCTURE");
    private static final Map<String, String> STAGE2 = cells(
            "step",
            "STAGE2",
            "held",
            "yes",
            "from",
            "2025-02-03",
            "to",
            "2025-02-05",
            "days",
            "3.5",
            "lead",
            "lead@cb.example");
    private static final Map<String, String> MINOR = cells(
            "step", "STAGE2",
            "grade", "MINOR",
            "clause", "8.6.1",
            "statement", "Incidents are closed without a review",
            "objectiveEvidence", "9 of 25",
            "raisedOn", "2025-02-04",
            "state", "ISSUED");

    /** Sheet, column, what is said of it, and the cells that are otherwise than in a sound row. */
    private static final String BROKEN = """
            certificates | client | empty | client=
            certificates | client | Neither a key | client=H999
            certificates | client | full address | street=
            certificates | number | empty | number=
            certificates | number | row above | number=old-1
            certificates | standard | Must be one of | standard=ISO/IEC 20000-1:2011
            certificates | scope | formula | scope==A1
            certificates | sites | no row | sites=Elsewhere
            certificates | decidedBy | empty | decidedBy=
            certificates | revision | Cannot be used | revision=0
            certificates | revision | whole number | revision=first
            certificates | firstIssued | Not a day | firstIssued=15/03/2025
            certificates | decidedOn | Before firstIssued | decidedOn=2025-03-14
            certificates | effective | Before decidedOn | effective=2025-03-14
            certificates | effective | Before issued | issued=2025-03-20
            certificates | expiry | 2028-03-15 | expiry=2028-03-16
            certificates | previousExpiry | renewal | previousExpiry=2025-03-14
            certificates | technicalAreas | Must be one of | technicalAreas=NO-SUCH
            certificates | decidedOn | Before agreementSignedOn | agreementSignedOn=2025-04-01
            certificates | state | Must be one of | state=VALID
            certificates | since | empty | since=
            certificates | since | Before effective | since=2025-03-01
            certificates | since | Later than today | since=2026-12-02
            certificates | since | 2025-09-14 | state=ENDED & firstIssued=2022-03-15 & decidedOn=2022-03-15 & effective=2022-03-15 & expiry=2025-03-14 & since=2025-09-15
            certificates | reason | empty | reason=
            certificates | suspendedUntil | empty in this state | suspendedUntil=2026-12-01
            certificates | expiry | Still valid | state=EXPIRED & since= & reason=
            active | number | No audit that |
            active | expiry | Not valid any more | expiry=2026-11-30
            active | client | in a row above | client=H1
            active | agreementSignedOn | empty | agreementSignedOn=
            active | technicalAreas | empty | technicalAreas=
            active | since | empty in this state | since=2026-06-01
            active | suspendedUntil | empty | state=SUSPENDED & since=2026-09-01 & reason=Fees
            active | suspendedUntil | 2028-03-14 | state=SUSPENDED & since=2026-09-01 & reason=Fees & suspendedUntil=2028-03-15
            cycles | certificate | empty | certificate=
            cycles | certificate | No row of the sheet | certificate=OLD-999
            cycles | step | Must be one of | step=SURVEILLANCE
            cycles | step | row above | certificate=TWICE
            cycles | step | only surveillance | held=no & lead= & from=2026-12-10 & to=2026-12-10
            cycles | held | yes | held=ja
            cycles | to | Before from | to=2025-02-02
            cycles | to | rests on it | to=2025-03-16
            cycles | from | comes after the decision | step=SURVEILLANCE_1
            cycles | to | Later than today | step=SURVEILLANCE_1 & from=2026-12-01 & to=2026-12-02
            cycles | lead | is proposed to the client | step=SURVEILLANCE_1 & held=no & from=2026-12-10 & to=2026-12-10
            cycles | days | above zero | days=0
            cycles | days | above zero | days=three
            cycles | lead | empty | lead=
            cycles | lead | nobody | lead=stranger@cb.example
            cycles | auditors | two places | auditors=lead@cb.example
            cycles | auditors | two places | auditors=Dimitris Alexiou
            cycles | experts | nobody | experts=expert@cb.example; N. Nobody
            nonconformities | certificate | empty | certificate=
            nonconformities | certificate | No row of the sheet | certificate=OLD-999
            nonconformities | step | no such audit | step=SURVEILLANCE_1
            nonconformities | step | Must be one of | step=SURVEILLANCE
            nonconformities | number | empty | number=
            nonconformities | number | row above | number=nc-1
            nonconformities | grade | Must be one of | grade=OFI
            nonconformities | grade | 9.5.2 b | grade=MAJOR & ground=SYSTEMIC_FAILURE
            nonconformities | ground | Only for a major | ground=SYSTEMIC_FAILURE
            nonconformities | clause | clause | clause=8.99
            nonconformities | statement | empty | statement=
            nonconformities | objectiveEvidence | formula | objectiveEvidence==SUM(A1)
            nonconformities | raisedOn | Before from | raisedOn=2025-02-02
            nonconformities | raisedOn | Later than today | raisedOn=2026-12-02
            nonconformities | state | Must be one of | state=EVIDENCE_SUBMITTED
            nonconformities | verifiedOn | empty | state=VERIFIED
            nonconformities | verifiedOn | Before raisedOn | state=VERIFIED & verifiedOn=2025-02-03
            nonconformities | verifiedOn | empty in this state | verifiedOn=2025-03-01
            nonconformities | responsible | empty | state=RESPONSE_SUBMITTED & answer=2025-03-01 & responsible=
            nonconformities | verificationMethod | empty | state=PLAN_ACCEPTED & answer=2025-03-01
            nonconformities | correctiveActionDate | Before correctionDate | answer=2025-03-01 & correctiveActionDate=2025-02-27
            """;

    private final Sheets sheets = new Sheets();
    private final Map<String, String> expected = new LinkedHashMap<>();
    private int holders;

    BrokenCertificates() {
        certificate(Map.of("number", "OLD-1"), WITHDRAWN, "1 Ermou");
        BROKEN.lines().forEach(this::broken);
    }

    byte[] zip() {
        return sheets.zip();
    }

    /** {@code sheet!row column} with a part of the words. */
    Map<String, String> expected() {
        return expected;
    }

    private void broken(String line) {
        var parts = line.split(" \\| ?", -1);
        var changed = changes(parts[3]);
        var sheet = parts[0].equals("active") ? "certificates" : parts[0];
        int row = switch (parts[0]) {
            case "certificates" -> certificate(changed, WITHDRAWN, changed.getOrDefault("street", "1 Ermou"));
            case "active" -> active(changed, parts[1]);
            case "cycles" -> cycle(changed);
            default -> nonconformity(changed);
        };
        expected.put(sheet + "!" + row + " " + parts[1], parts[2]);
    }

    private static Map<String, String> changes(String written) {
        var changes = new LinkedHashMap<String, String>();
        for (var change : written.isEmpty() ? new String[0] : written.split(" & ")) {
            int at = change.indexOf('=');
            changes.put(change.substring(0, at).strip(), change.substring(at + 1));
        }
        return changes;
    }

    private int certificate(Map<String, String> changed, Map<String, String> sound, String street) {
        var key = "H" + ++holders;
        sheets.add(
                "clients",
                cells("key", key, "name", "Holder " + key, "street", street, "city", "Athens", "country", "GR"));
        sheets.add(
                "sites",
                cells(
                        "client", key, "name", "Main", "street", "1 Ermou", "city", "Athens", "country", "GR",
                        "central", "yes"));
        var own = with(with(sound, Map.of("client", key, "number", "OLD-" + holders)), changed);
        own.remove("street");
        return sheets.add("certificates", own);
    }

    /** One that goes on has no cycle here, which is said of it too. */
    private int active(Map<String, String> changed, String column) {
        if (column.equals("client")) {
            certificate(Map.of(), with(WITHDRAWN, ACTIVE), "1 Ermou");
            expected.put("certificates!" + (holders + 1) + " number", "No audit that");
            changed.put("client", "H" + holders);
        }
        int row = certificate(changed, with(WITHDRAWN, ACTIVE), "1 Ermou");
        expected.put("certificates!" + row + " number", "No audit that");
        return row;
    }

    private int cycle(Map<String, String> changed) {
        certificate(Map.of(), WITHDRAWN, "1 Ermou");
        if (changed.containsValue("TWICE")) {
            sheets.add("cycles", with(STAGE2, Map.of("certificate", "OLD-" + holders)));
            changed.put("certificate", "OLD-" + holders);
        }
        return sheets.add("cycles", with(with(STAGE2, Map.of("certificate", "OLD-" + holders)), changed));
    }

    private int nonconformity(Map<String, String> changed) {
        certificate(Map.of(), WITHDRAWN, "1 Ermou");
        sheets.add("cycles", with(STAGE2, Map.of("certificate", "OLD-" + holders)));
        var own = with(MINOR, Map.of("certificate", "OLD-" + holders, "number", "NC-" + holders));
        if (changed.containsKey("answer")) {
            var day = changed.remove("answer");
            own.putAll(cells("answeredOn", day, "correction", "Done", "correctionDate", day, "cause", "Unclear"));
            own.putAll(cells("correctiveAction", "Training", "correctiveActionDate", day, "responsible", "N. Andreou"));
        }
        if (changed.containsValue("nc-1")) {
            sheets.add("nonconformities", with(own, Map.of("number", "NC-1")));
        }
        return sheets.add("nonconformities", with(own, changed));
    }
}
