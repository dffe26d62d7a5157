package org.attesta.takeover;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The CSV files of a takeover, written row by row. */
public final class Sheets {

    private static final Map<String, String> COLUMNS = Map.of(
            "clients",
            "key,name,legalForm,registrationNumber,street,postcode,city,country,website,representative,"
                    + "representativeFunction,email,phone",
            "sites",
            "client,name,street,postcode,city,country,activities,personnel,shifts,central",
            "people",
            "name,email,employment,contractFrom,contractUntil,agreementSignedOn,languages,background",
            "certificates",
            "client,number,standard,scope,sites,state,since,suspendedUntil,reason,firstIssued,decidedOn,decidedBy,"
                    + "issued,effective,previousExpiry,expiry,revision,agreementSignedOn,technicalAreas",
            "cycles",
            "certificate,step,held,from,to,days,lead,auditors,experts,observers",
            "nonconformities",
            "certificate,step,number,grade,ground,clause,statement,objectiveEvidence,raisedOn,state,responseDue,"
                    + "closeDue,answeredOn,correction,correctionDate,cause,correctiveAction,correctiveActionDate,"
                    + "responsible,verificationMethod,verifiedOn");

    private final Map<String, StringBuilder> written = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    /** @return the row, as a spreadsheet counts it */
    public int add(String sheet, Map<String, String> cells) {
        var columns = List.of(COLUMNS.get(sheet).split(","));
        var csv = written.computeIfAbsent(sheet, s -> new StringBuilder(COLUMNS.get(s) + "\n"));
        if (!columns.containsAll(cells.keySet())) {
            throw new IllegalArgumentException(sheet + " has no such column: " + cells);
        }
        var line = new ArrayList<String>();
        columns.forEach(c -> line.add('"' + cells.getOrDefault(c, "").replace("\"", "\"\"") + '"'));
        csv.append(String.join(",", line)).append('\n');
        return rows.merge(sheet, 2, (before, first) -> before + 1);
    }

    public byte[] zip() {
        var parts = new LinkedHashMap<String, byte[]>();
        written.forEach((sheet, csv) -> parts.put(sheet + ".csv", csv.toString().getBytes(StandardCharsets.UTF_8)));
        return Received.zip(parts);
    }

    /** @param cells column and value in turn */
    public static Map<String, String> cells(String... cells) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            map.put(cells[i], cells[i + 1]);
        }
        return map;
    }

    static Map<String, String> with(Map<String, String> sound, Map<String, String> changed) {
        var all = new LinkedHashMap<>(sound);
        all.putAll(changed);
        return all;
    }
}
