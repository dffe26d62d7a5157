package org.attesta.takeover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One sheet of broken rows, each broken in its own way, with what has to be said of it. */
final class BrokenRows {

    private final String sheet;
    private final List<String> columns;
    private final StringBuilder csv = new StringBuilder();
    private final Map<String, String> expected = new LinkedHashMap<>();
    private int row = 1;

    private BrokenRows(String sheet, String columns) {
        this.sheet = sheet;
        this.columns = List.of(columns.split(","));
        csv.append(columns).append('\n');
    }

    String csv() {
        return csv.toString();
    }

    /** {@code sheet!row column} with a part of the words. */
    Map<String, String> expected() {
        return expected;
    }

    /** @param cells column and value in turn */
    private BrokenRows row(String column, String words, String... cells) {
        var values = new TreeMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        var line = new ArrayList<String>();
        columns.forEach(name -> line.add(quoted(values.getOrDefault(name, ""))));
        csv.append(String.join(",", line)).append('\n');
        row++;
        if (words != null) {
            expected.put(sheet + "!" + row + " " + column, words);
        }
        return this;
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    private static String letters(int count) {
        return "α".repeat(count);
    }

    static BrokenRows clients() {
        var rows = new BrokenRows(
                "clients",
                "key,name,legalForm,registrationNumber,street,postcode,city,country,website,representative,"
                        + "representativeFunction,email,phone");
        rows.row("", null, "key", "K1", "name", "Πρώτη Α.Ε.", "registrationNumber", "GR 1")
                .row("key", "empty", "name", "Without key")
                .row("name", "empty", "key", "K3")
                .row("key", "row above", "key", "k1", "name", "Same key")
                .row("name", "row above", "key", "K5", "name", "ΠΡΏΤΗ Α.Ε.")
                .row("registrationNumber", "row above", "key", "K6", "name", "N6", "registrationNumber", "gr 1")
                .row("name", "already", "key", "K7", "name", "Aegean Cloud Services S.A.")
                .row(
                        "registrationNumber",
                        "already",
                        "key",
                        "K8",
                        "name",
                        "N8",
                        "registrationNumber",
                        "GR 987654321000")
                .row("email", "e-mail", "key", "K9", "name", "N9", "email", "somebody at home")
                .row("name", "300", "key", "K10", "name", letters(301))
                .row("legalForm", "100", "key", "K11", "name", "N11", "legalForm", letters(101))
                .row("registrationNumber", "60", "key", "K12", "name", "N12", "registrationNumber", letters(61))
                .row("website", "300", "key", "K13", "name", "N13", "website", letters(301))
                .row("representative", "200", "key", "K14", "name", "N14", "representative", letters(201))
                .row(
                        "representativeFunction",
                        "200",
                        "key",
                        "K15",
                        "name",
                        "N15",
                        "representativeFunction",
                        letters(201))
                .row("phone", "60", "key", "K16", "name", "N16", "phone", letters(61))
                .row("name", "formula", "key", "K17", "name", "=A1&B1")
                .row("email", "formula", "key", "K18", "name", "N18", "email", "=HYPERLINK(\"x\")")
                .row("street", "300", "key", "K19", "name", "N19", "street", letters(301))
                .row("city", "120", "key", "K20", "name", "N20", "city", letters(121))
                .row("postcode", "40", "key", "K22", "name", "N22", "postcode", letters(41))
                .row("country", "Cannot be used", "key", "K23", "name", "N23", "country", "Greece")
                .row("name", "Cannot be used", "key", "K21", "name", "N\0 21");
        return rows;
    }

    static BrokenRows sites() {
        var rows =
                new BrokenRows("sites", "client,name,street,postcode,city,country,activities,personnel,shifts,central");
        rows.row("", null, "client", "K1", "name", "Κεντρικά", "personnel", "12", "central", "yes")
                .row("client", "No row", "client", "K99", "name", "S3")
                .row("client", "empty", "name", "S4")
                .row("name", "empty", "client", "K1")
                .row("name", "row above", "client", "K1", "name", "ΚΕΝΤΡΙΚΆ")
                .row("central", "row above", "client", "K1", "name", "S7", "central", "yes")
                .row("personnel", "whole number", "client", "K1", "name", "S8", "personnel", "twelve")
                .row("personnel", "Cannot be used", "client", "K1", "name", "S9", "personnel", "-1")
                .row("personnel", "whole number", "client", "K1", "name", "S10", "personnel", "1.5")
                .row("personnel", "whole number", "client", "K1", "name", "S11", "personnel", "99999999999")
                .row("central", "yes", "client", "K1", "name", "S12", "central", "ναι")
                .row("activities", "2000", "client", "K1", "name", "S13", "activities", letters(2001))
                .row("shifts", "500", "client", "K1", "name", "S14", "shifts", letters(501))
                .row("name", "300", "client", "K1", "name", letters(301));
        return rows;
    }

    static BrokenRows people() {
        var rows = new BrokenRows(
                "people", "name,email,employment,contractFrom,contractUntil,agreementSignedOn,languages,background");
        rows.row("", null, "name", "Άννα", "email", "anna@body.example", "employment", "EMPLOYED")
                .row("name", "empty", "employment", "EMPLOYED")
                .row("employment", "empty", "name", "P4")
                .row("employment", "EMPLOYED, CONTRACT", "name", "P5", "employment", "employee")
                .row("contractFrom", "Not a day", "name", "P6", "employment", "CONTRACT", "contractFrom", "26/11/2026")
                .row("contractFrom", "Not a day", "name", "P7", "employment", "CONTRACT", "contractFrom", "2027-02-29")
                .row("contractUntil", "Not a day", "name", "P8", "employment", "CONTRACT", "contractUntil", "tomorrow")
                .row(
                        "agreementSignedOn",
                        "Not a day",
                        "name",
                        "P9",
                        "employment",
                        "CONTRACT",
                        "agreementSignedOn",
                        "46352")
                .row(
                        "contractUntil",
                        "before",
                        "name",
                        "P10",
                        "employment",
                        "CONTRACT",
                        "contractFrom",
                        "2026-02-01",
                        "contractUntil",
                        "2026-01-31")
                .row("contractFrom", "between", "name", "P11", "employment", "CONTRACT", "contractFrom", "1850-01-01")
                .row("email", "row above", "name", "P12", "employment", "EMPLOYED", "email", "ANNA@body.example")
                .row("email", "already", "name", "P13", "employment", "EMPLOYED", "email", "manager@cb.example")
                .row("email", "e-mail", "name", "P14", "employment", "EMPLOYED", "email", "x")
                .row(
                        "languages",
                        "Two lower-case letters",
                        "name",
                        "P15",
                        "employment",
                        "EMPLOYED",
                        "languages",
                        "greek")
                .row("background", "10000", "name", "P16", "employment", "EMPLOYED", "background", letters(10_001));
        return rows;
    }
}
