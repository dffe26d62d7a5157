package org.attesta.takeover;

import static org.attesta.takeover.Kind.DATE;
import static org.attesta.takeover.Kind.DECIMAL;
import static org.attesta.takeover.Kind.NUMBER;
import static org.attesta.takeover.Kind.TEXT;
import static org.attesta.takeover.Kind.YES_NO;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets of the template with their columns; in a ZIP of CSV files, {@code clients.csv} and so on. */
enum Sheet {
    CLIENTS(
            new Column("key", TEXT),
            new Column("name", TEXT),
            new Column("legalForm", TEXT),
            new Column("registrationNumber", TEXT),
            new Column("street", TEXT),
            new Column("postcode", TEXT),
            new Column("city", TEXT),
            new Column("country", TEXT),
            new Column("website", TEXT),
            new Column("representative", TEXT),
            new Column("representativeFunction", TEXT),
            new Column("email", TEXT),
            new Column("phone", TEXT)),
    SITES(
            new Column("client", TEXT),
            new Column("name", TEXT),
            new Column("street", TEXT),
            new Column("postcode", TEXT),
            new Column("city", TEXT),
            new Column("country", TEXT),
            new Column("activities", TEXT),
            new Column("personnel", NUMBER),
            new Column("shifts", TEXT),
            new Column("central", YES_NO)),
    PEOPLE(
            new Column("name", TEXT),
            new Column("email", TEXT),
            new Column("employment", TEXT),
            new Column("contractFrom", DATE),
            new Column("contractUntil", DATE),
            new Column("agreementSignedOn", DATE),
            new Column("languages", TEXT),
            new Column("background", TEXT)),
    CERTIFICATES(
            new Column("client", TEXT),
            new Column("number", TEXT),
            new Column("standard", TEXT),
            new Column("scope", TEXT),
            new Column("sites", TEXT),
            new Column("state", TEXT),
            new Column("since", DATE),
            new Column("suspendedUntil", DATE),
            new Column("reason", TEXT),
            new Column("firstIssued", DATE),
            new Column("decidedOn", DATE),
            new Column("decidedBy", TEXT),
            new Column("issued", DATE),
            new Column("effective", DATE),
            new Column("previousExpiry", DATE),
            new Column("expiry", DATE),
            new Column("revision", NUMBER),
            new Column("agreementSignedOn", DATE),
            new Column("technicalAreas", TEXT)),
    CYCLES(
            new Column("certificate", TEXT),
            new Column("step", TEXT),
            new Column("held", YES_NO),
            new Column("from", DATE),
            new Column("to", DATE),
            new Column("days", DECIMAL),
            new Column("lead", TEXT),
            new Column("auditors", TEXT),
            new Column("experts", TEXT),
            new Column("observers", TEXT)),
    NONCONFORMITIES(
            new Column("certificate", TEXT),
            new Column("step", TEXT),
            new Column("number", TEXT),
            new Column("grade", TEXT),
            new Column("ground", TEXT),
            new Column("clause", TEXT),
            new Column("statement", TEXT),
            new Column("objectiveEvidence", TEXT),
            new Column("raisedOn", DATE),
            new Column("state", TEXT),
            new Column("responseDue", DATE),
            new Column("closeDue", DATE),
            new Column("answeredOn", DATE),
            new Column("correction", TEXT),
            new Column("correctionDate", DATE),
            new Column("cause", TEXT),
            new Column("correctiveAction", TEXT),
            new Column("correctiveActionDate", DATE),
            new Column("responsible", TEXT),
            new Column("verificationMethod", TEXT),
            new Column("verifiedOn", DATE));

    /** A column by the name in its first row. */
    record Column(String name, Kind kind) {}

    private final List<Column> columns;

    Sheet(Column... columns) {
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** As it is called in the file. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sheet> named(String title) {
        return Arrays.stream(values()).filter(s -> s.title().equals(title)).findFirst();
    }
}
