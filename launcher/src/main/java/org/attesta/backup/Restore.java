package org.attesta.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Fills an empty, freshly migrated schema and an empty evidence store from a backup. */
public final class Restore {

    private final Connection connection;
    private final EvidenceDirectory evidence;

    /** @param connection as the owner of the schema */
    public Restore(Connection connection, EvidenceDirectory evidence) {
        this.connection = connection;
        this.evidence = evidence;
    }

    /** All rows in one transaction, read back and compared before it is committed; then the files. */
    public Manifest from(Path file) {
        try (var backup = BackupFile.open(file)) {
            connection.setAutoCommit(false);
            load(backup);
            backup.eachEvidence(evidence::copyIn);
            connection.commit();
            analyze();
            return backup.manifest();
        } catch (SQLException refused) {
            throw new BackupProblem(
                    "The database refuses what is in " + file + ": " + BackupWriter.firstLine(refused), refused);
        }
    }

    /** References between tables go in circles: they are taken off, and put on again when all rows are there. */
    private void load(BackupFile backup) throws SQLException {
        execute("set local search_path = pg_catalog");
        var catalogue = new SchemaCatalogue(connection);
        var references = catalogue.references();
        for (var drop : references.keySet()) {
            execute(drop);
        }
        var shapes = catalogue.tables();
        for (var shape : shapes) {
            execute("delete from " + shape.qualified());
        }
        var names = shapes.stream().map(SchemaCatalogue.TableShape::name).toList();
        var saved =
                backup.manifest().tables().stream().map(Manifest.Table::name).toList();
        if (!names.equals(saved)) {
            throw new BackupProblem("The tables of the backup are not those of its schema "
                    + backup.manifest().schema() + ".");
        }
        for (int i = 0; i < names.size(); i++) {
            table(backup, backup.manifest().tables().get(i), shapes.get(i));
        }
        // what a deferred trigger still has to ask of the rows is asked now: no table with open questions can be
        // altered
        execute("set constraints all immediate");
        for (var add : references.values()) {
            execute(add);
        }
        sequences(backup.manifest());
    }

    private void table(BackupFile backup, Manifest.Table table, SchemaCatalogue.TableShape shape) throws SQLException {
        if (!table.columns().equals(shape.columns())) {
            throw new BackupProblem(
                    "The columns of table " + table.name() + " in the backup are not those of its schema.");
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var refused = new SQLException[1];
        backup.read(table.part(), table.size(), table.sha256(), in -> {
            try {
                copy.copyIn(shape.copyIn(), in);
            } catch (SQLException e) {
                refused[0] = e;
            }
        });
        if (refused[0] != null) {
            throw refused[0];
        }
        compare(table, shape);
    }

    private void compare(Manifest.Table table, SchemaCatalogue.TableShape shape) throws SQLException {
        var hashing = new Hashing();
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(shape.copyOut(), hashing.into(OutputStream.nullOutputStream()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (!hashing.sha256().equals(table.sha256())) {
            throw new BackupProblem("Table " + table.name() + " did not come back as it was saved.");
        }
    }

    private void sequences(Manifest manifest) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (var sequence : manifest.sequences().entrySet()) {
                statement.setString(
                        1, SchemaCatalogue.SCHEMA + ".\"" + sequence.getKey().replace("\"", "\"\"") + '"');
                statement.setLong(2, sequence.getValue());
                statement.execute();
            }
        }
    }

    private void analyze() throws SQLException {
        connection.setAutoCommit(true);
        execute("analyze");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
