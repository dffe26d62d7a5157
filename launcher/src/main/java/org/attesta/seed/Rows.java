package org.attesta.seed;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** Rows of many tables in PostgreSQL's text format of COPY, until they are written. */
final class Rows {

    /** A row that refers to another comes after it; see {@link #OPEN} for the one that cannot. */
    private static final List<String> ORDER = List.of(
            "person",
            "competence",
            "client",
            "site",
            "declaration",
            "application",
            "application_submission",
            "programme",
            "planned_audit",
            "audit",
            "audit_seat",
            "audit_report",
            "checklist_answer",
            "certification",
            "decision",
            "certification_status",
            "certificate",
            "certificate_status",
            "evidence",
            "evidence_revision",
            "evidence_file",
            "finding",
            "finding_step",
            "journal");

    /** A certification names the decision that it waits for, which itself names the certification. */
    private static final String OPEN = "update attesta.certification c set decision_id = d.id from attesta.decision d"
            + " where d.certification_id = c.id and d.state = 'PENDING' and c.state = 'AWAITING_DECISION'"
            + " and c.decision_id is null";

    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private long count;

    /** A row that is under way: its columns in the order of the first row of its table. */
    final class Row {

        private final String table;
        private final List<String> names = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private Row(String table) {
            this.table = table;
        }

        Row set(String name, Object value) {
            text.append(names.isEmpty() ? "" : "\t").append(cell(value));
            names.add(name);
            return this;
        }

        void end() {
            if (!columns.computeIfAbsent(table, t -> names).equals(names)) {
                throw new IllegalStateException(table + " has rows with different columns");
            }
            texts.computeIfAbsent(table, t -> new StringBuilder()).append(text).append('\n');
            count++;
        }
    }

    Row into(String table) {
        if (!ORDER.contains(table)) {
            throw new IllegalArgumentException(table);
        }
        return new Row(table);
    }

    private static String cell(Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    long write(Connection connection) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : ORDER) {
            if (texts.containsKey(table)) {
                var into = "copy attesta." + table + " (" + String.join(", ", columns.get(table)) + ") from stdin";
                copy.copyIn(into, new StringReader(texts.get(table).toString()));
            }
        }
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(OPEN);
        }
        return count;
    }
}
