package org.attesta.takeover;

import static org.attesta.takeover.Kind.DATE;
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
            new Column("background", TEXT));

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
